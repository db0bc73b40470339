import { DataTable, SelectField, SelectInput } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { MoneyField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { movesOf } from '../stock-moves/movesOf';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';

const classes = ['STOCK', 'STOCK_IN_QUALITY', 'STOCK_BLOCKED', 'STOCK_IN_TRANSIT'].map(id => ({ id, name: `quayside.ledger.role.${id}` }));

/** What the stock was worth at the end of any day. */
export const StockValueList = () => (
    <PlainList
        readOnly rowClick={(_id, _resource, row) => movesOf({ productId: row.productId, companyCode: row.companyCode })} sort={{ field: 'value', order: 'DESC' }} filterDefaultValues={asOfToday()}
        filters={[reportUntil, <CodeInput key="categoryCode" source="categoryCode" of="product-categories" />, <SelectInput key="stockClass" source="stockClass" choices={classes} />, reportCompany]}
    >
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="name" />
        <DataTable.Col source="categoryCode" />
        <DataTable.Col source="stockClass"><SelectField source="stockClass" choices={classes} /></DataTable.Col>
        <DataTable.Col source="quantity" field={QuantityField} align="right" />
        <DataTable.Col source="value" field={MoneyField} align="right" />
    </PlainList>
);
