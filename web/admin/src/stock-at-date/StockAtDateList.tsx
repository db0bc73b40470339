import { DataTable, DateInput, required } from 'react-admin';
import { today } from '../common/day';
import { QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { movesOf } from '../stock-moves/movesOf';
import { locationFilter, lotFilter, ownerFilter, productFilter, warehouseFilter } from '../stock/stockFilters';

/** What lay where at the end of any day. */
export const StockAtDateList = () => (
    <PlainList readOnly search={false} sort={{ field: 'sku', order: 'ASC' }} rowClick={(_id, _resource, row) => movesOf({ productId: row.productId, locationId: row.locationId, ...(row.lotId ? { lotId: row.lotId } : {}) })} filterDefaultValues={{ date: today() }}
        filters={[<DateInput key="date" source="date" alwaysOn validate={required()} />, warehouseFilter, productFilter, lotFilter, locationFilter, ownerFilter]} hiddenColumns={['ownerName']}>
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="warehouseCode" disableSort />
        <DataTable.Col source="locationCode" />
        <DataTable.Col source="lotNumber" disableSort><RecordLink source="lotNumber" to="lots" id="lotId" /></DataTable.Col>
        <DataTable.Col source="ownerName" disableSort />
        <DataTable.Col source="onHand" field={QuantityField} align="right" />
    </PlainList>
);
