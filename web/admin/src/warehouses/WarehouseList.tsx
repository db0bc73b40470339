import { DataTable } from 'react-admin';
import { PlainList } from '../common/PlainList';

export const WarehouseList = () => (
    <PlainList sort={{ field: 'code', order: 'ASC' }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="city" />
        <DataTable.Col source="country" disableSort />
    </PlainList>
);
