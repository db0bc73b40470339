import { BooleanField, DataTable, ReferenceField, SelectField, TextField } from 'react-admin';
import { PlainList } from '../common/PlainList';
import { warehouseFilter } from '../stock/stockFilters';
import { putawayMethods } from './putawayRuleInputs';

/** In the order in which they are asked. */
export const PutawayRuleList = () => (
    <PlainList search={false} sort={{ field: 'warehouseCode', order: 'ASC' }} filters={[warehouseFilter]}>
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="sortOrder" align="right" />
        <DataTable.Col source="method"><SelectField source="method" choices={putawayMethods} /></DataTable.Col>
        <DataTable.Col source="productId" disableSort><ReferenceField source="productId" reference="products" link={false} empty="–"><TextField source="sku" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="categoryCode" disableSort />
        <DataTable.Col source="hazardClass" disableSort />
        <DataTable.Col source="locationId" disableSort><ReferenceField source="locationId" reference="locations" link={false} empty="–"><TextField source="code" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="zone" />
        <DataTable.Col source="active" field={BooleanField} disableSort />
    </PlainList>
);
