import { DataTable, TextInput } from 'react-admin';
import { DayField, DecimalField, PersonField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { productFilter, warehouseFilter } from '../stock/stockFilters';

/** What should have come and has not, line by line; what is staged for later is not late. */
export const LateLineList = () => (
    <PlainList readOnly sort={{ field: 'promisedDate', order: 'ASC' }} filters={[warehouseFilter, productFilter, <TextInput key="buyer" source="buyer" />]}
        rowClick={(_id, _resource, record) => `/expected-receipts/${record.expectedReceiptId}/show`} hiddenColumns={['companyCode']}>
        <DataTable.Col source="orderNumber"><RecordLink source="orderNumber" to="purchase-orders" id="orderId" /></DataTable.Col>
        <DataTable.Col source="vendorName" />
        <DataTable.Col source="productSku" />
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="open" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="ordered" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="promisedDate" field={DayField} />
        <DataTable.Col source="daysLate" field={DecimalField} align="right" disableSort />
        <DataTable.Col source="warehouseCode" disableSort />
        <DataTable.Col source="buyer" field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
