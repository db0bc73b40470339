import { DataTable, EmailField, TextArrayField } from 'react-admin';
import { RolesField } from '../common/fields';
import { PlainList } from '../common/PlainList';

/** People are kept in the identity provider; here they are only looked up. */
export const UserList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} rowClick={false} readOnly>
        <DataTable.Col source="id" />
        <DataTable.Col source="name" />
        <DataTable.Col source="email" field={EmailField} disableSort />
        <DataTable.Col source="roles" disableSort field={RolesField} />
        <DataTable.Col source="companies" disableSort><TextArrayField source="companies" size="small" /></DataTable.Col>
    </PlainList>
);
