import { DataTable, ReferenceField, SelectField, SelectInput } from 'react-admin';
import { PlainList } from '../common/PlainList';
import { accountRoles } from './accountRoles';

export const AccountRuleList = () => (
    <PlainList search={false} sort={{ field: 'role', order: 'ASC' }} filters={[<SelectInput key="role" source="role" choices={accountRoles} />]}>
        <DataTable.Col source="role"><SelectField source="role" choices={accountRoles} /></DataTable.Col>
        <DataTable.Col source="categoryCode" />
        <DataTable.Col source="accountId" disableSort><ReferenceField source="accountId" reference="accounts" /></DataTable.Col>
        <DataTable.Col source="companyCode" />
    </PlainList>
);
