import { DataTable } from 'react-admin';
import { PlainList } from '../common/PlainList';

export const CategoryList = () => (
    <PlainList sort={{ field: 'code', order: 'ASC' }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="parentCode" />
        <DataTable.NumberCol source="risk" />
    </PlainList>
);
