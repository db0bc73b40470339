import { AutocompleteInput, ReferenceInput, SelectInput, required } from 'react-admin';
import { accountLabel } from '../general-ledger/accountLabel';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput } from '../common/inputs';
import { accountRoles } from './accountRoles';

export const accountRuleInputs = (
    <>
        <CompanyInput />
        <SelectInput source="role" choices={accountRoles} validate={required()} />
        <CodeInput source="categoryCode" of="product-categories" />
        <ReferenceInput source="accountId" reference="accounts" filter={{ active: true }} sort={{ field: 'code', order: 'ASC' }}>
            <AutocompleteInput optionText={accountLabel} validate={required()} />
        </ReferenceInput>
    </>
);
