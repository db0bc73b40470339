import { DataTable, ReferenceField, TextField } from 'react-admin';
import { DecimalField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { warehouseFilter } from '../stock/stockFilters';

export const CountLimitList = () => (
    <PlainList search={false} sort={{ field: 'warehouseCode', order: 'ASC' }} filters={[warehouseFilter]}>
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="locationId" disableSort><ReferenceField source="locationId" reference="locations" link={false} empty="–"><TextField source="code" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="percent" field={DecimalField} align="right" />
        <DataTable.Col source="amount" field={DecimalField} align="right" />
    </PlainList>
);
