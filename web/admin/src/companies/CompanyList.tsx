import { DataTable } from 'react-admin';
import { PlainList } from '../common/PlainList';

export const CompanyList = () => (
    <PlainList sort={{ field: 'code', order: 'ASC' }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="currency" disableSort />
        <DataTable.Col source="city" disableSort />
        <DataTable.Col source="country" />
        <DataTable.Col source="timeZone" disableSort />
    </PlainList>
);
