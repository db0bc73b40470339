import { BooleanField, DataTable, ReferenceField, TextField } from 'react-admin';
import { DecimalField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { warehouseFilter } from '../stock/stockFilters';
import { RunButton } from './RunButton';

export const ReplenishmentRuleList = () => (
    <PlainList search={false} sort={{ field: 'warehouseCode', order: 'ASC' }} filters={[warehouseFilter]}>
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="productId" disableSort><ReferenceField source="productId" reference="products" link={false}><TextField source="sku" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="locationId" disableSort><ReferenceField source="locationId" reference="locations" link={false}><TextField source="code" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="minQuantity" field={DecimalField} align="right" />
        <DataTable.Col source="maxQuantity" field={DecimalField} align="right" />
        <DataTable.Col source="sourceZone" disableSort />
        <DataTable.Col source="active" field={BooleanField} disableSort />
        <DataTable.Col label=" " align="right"><RunButton /></DataTable.Col>
    </PlainList>
);
