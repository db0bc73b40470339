import { DataTable } from 'react-admin';
import { DayField, MomentField, QuantityField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { StatusTabs } from '../common/StatusTabs';
import { productFilter, warehouseFilter } from '../stock/stockFilters';

/** Who waits for what, by rank. */
export const ReservationList = () => (
    <PlainList search={false} sort={{ field: 'promiseDate', order: 'ASC' }} rowClick="show" filters={[warehouseFilter, productFilter]}
        above={<StatusTabs statuses={['OPEN', 'FULFILLED', 'RELEASED', 'EXPIRED']} />}>
        <DataTable.Col source="sourceNumber" disableSort />
        <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="warehouseCode" disableSort />
        <DataTable.Col source="priorityClass" align="right" />
        <DataTable.Col source="promiseDate" field={DayField} />
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="allocated" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="waiting" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="expiresAt" field={MomentField} />
        <DataTable.Col source="status" field={StatusField} />
    </PlainList>
);
