import { DataTable, DateTimeInput, SelectField, SelectInput } from 'react-admin';
import { MomentField, MoneyField, PersonField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { locationFilter, lotFilter, ownerFilter, productFilter } from '../stock/stockFilters';
import { moveReasons } from './stockMove';

const filters = [
    productFilter, lotFilter, locationFilter, ownerFilter,
    <SelectInput key="reason" source="reason" choices={moveReasons} />,
    <DateTimeInput key="movedAt_gte" source="movedAt_gte" />,
    <DateTimeInput key="movedAt_lte" source="movedAt_lte" />,
];

/** Everything that ever moved; a correction is a move back. */
export const StockMoveList = () => (
    <PlainList sort={{ field: 'movedAt', order: 'DESC' }} rowClick={false} filters={filters} hiddenColumns={['ownerName', 'note', 'processInstanceKey']}>
        <DataTable.Col source="movedAt" field={MomentField} />
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="lotNumber"><RecordLink source="lotNumber" to="lots" id="lotId" /></DataTable.Col>
        <DataTable.Col source="quantity" field={QuantityField} align="right" />
        <DataTable.Col source="fromCode" />
        <DataTable.Col source="toCode" />
        <DataTable.Col source="reason"><SelectField source="reason" choices={moveReasons} /></DataTable.Col>
        <DataTable.Col source="sourceNumber" />
        <DataTable.Col source="incomingValue" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="ownerName" disableSort />
        <DataTable.Col source="movedBy" field={PersonField} />
        <DataTable.Col source="note" disableSort />
        <DataTable.Col source="processInstanceKey" disableSort><RecordLink source="processInstanceKey" to="process-instances" id="processInstanceKey" /></DataTable.Col>
    </PlainList>
);
