import { Create, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { delegationInputs, toDelegation } from './delegationInputs';

export const DelegationCreate = () => (
    <Create redirect="list" transform={toDelegation}>
        <SimpleForm toolbar={<Toolbar><SaveButton /></Toolbar>} defaultValues={{ processIds: [] }}>
            <FormGrid>{delegationInputs}</FormGrid>
        </SimpleForm>
    </Create>
);
