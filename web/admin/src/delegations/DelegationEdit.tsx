import { Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { delegationInputs, toDelegation } from './delegationInputs';

export const DelegationEdit = () => (
    <Edit redirect="list" mutationMode="pessimistic" transform={toDelegation}>
        <SimpleForm toolbar={<Toolbar><SaveButton /></Toolbar>}><FormGrid>{delegationInputs}</FormGrid></SimpleForm>
    </Edit>
);
