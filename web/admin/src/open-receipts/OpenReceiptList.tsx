import { DataTable, NumberInput } from 'react-admin';
import { DayField, MoneyField, NumberField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';

/** Goods received and not invoiced. */
export const OpenReceiptList = () => (
    <PlainList
        readOnly search={false} rowClick={false} sort={{ field: 'receivedOn', order: 'ASC' }} filterDefaultValues={asOfToday()}
        filters={[reportUntil, <NumberInput key="olderThanDays" source="olderThanDays" min={0} step={1} />, reportCompany]}
    >
        <DataTable.Col source="receiptNumber" field={NumberField} />
        <DataTable.Col source="receivedOn" field={DayField} />
        <DataTable.NumberCol source="ageDays" />
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="received" field={MoneyField} align="right" />
        <DataTable.Col source="open" field={MoneyField} align="right" />
    </PlainList>
);
