import { DataTable } from 'react-admin';
import { DayField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { KindField } from '../locations/KindField';
import { kindFilter, locationFilter, lotFilter, ownerFilter, productFilter, warehouseFilter } from './stockFilters';

/** What lies where: one row per product, lot and location. */
export const StockList = () => (
    <PlainList readOnly sort={{ field: 'sku', order: 'ASC' }} rowClick="show" filters={[warehouseFilter, productFilter, lotFilter, locationFilter, kindFilter, ownerFilter]} hiddenColumns={['ownerName']}>
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" />
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="locationCode" />
        <DataTable.Col source="kind"><KindField source="kind" /></DataTable.Col>
        <DataTable.Col source="lotNumber"><RecordLink source="lotNumber" to="lots" id="lotId" /></DataTable.Col>
        <DataTable.Col source="expiresOn" field={DayField} />
        <DataTable.Col source="ownerName" disableSort><RecordLink source="ownerName" to="vendors" id="ownerId" /></DataTable.Col>
        <DataTable.Col source="onHand" field={QuantityField} align="right" />
        <DataTable.Col source="reserved" field={QuantityField} align="right" />
        <DataTable.Col source="available" field={QuantityField} align="right" disableSort />
    </PlainList>
);
