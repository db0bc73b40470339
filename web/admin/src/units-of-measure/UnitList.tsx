import { BooleanField, DataTable } from 'react-admin';
import { DecimalField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const UnitList = () => (
    <PlainList sort={{ field: 'category', order: 'ASC' }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="category" />
        <DataTable.Col source="factor" field={DecimalField} align="right" />
        <DataTable.Col source="rounding" field={DecimalField} align="right" disableSort />
        <DataTable.Col source="active" field={BooleanField} disableSort />
    </PlainList>
);
