import { DataTable, DateInput } from 'react-admin';
import { DayField, MomentField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { StatusTabs } from '../common/StatusTabs';
import { warehouseFilter } from '../stock/stockFilters';

const filters = [warehouseFilter, <DateInput key="openedFrom" source="openedFrom" />, <DateInput key="openedTo" source="openedTo" />];

export const GoodsReceiptList = () => (
    <PlainList sort={{ field: 'openedAt', order: 'DESC' }} rowClick="show" filters={filters}
        above={<StatusTabs statuses={['COUNTING', 'COUNTED', 'POSTED', 'CANCELLED', 'REVERSED']} />}>
        <DataTable.Col source="number" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="orderNumber"><RecordLink source="orderNumber" to="purchase-orders" id="orderId" /></DataTable.Col>
        <DataTable.Col source="vendorName" />
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="dock" disableSort />
        <DataTable.Col source="deliveryNote" disableSort />
        <DataTable.Col source="openedAt" field={MomentField} />
        <DataTable.Col source="openedBy" disableSort field={PersonField} />
        <DataTable.Col source="postingDate" field={DayField} disableSort />
    </PlainList>
);
