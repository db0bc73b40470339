import { DataTable, NumberInput } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DayField, MoneyField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { movesOf } from '../stock-moves/movesOf';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';

/** How long stock has been there, and what is to be provided for what does not sell. */
export const StockAgeingList = () => (
    <PlainList
        readOnly search={false} rowClick={(_id, _resource, row) => movesOf({ productId: row.productId, companyCode: row.companyCode })} sort={{ field: 'over180', order: 'DESC' }} filterDefaultValues={asOfToday()} hiddenColumns={['categoryCode']}
        filters={[
            reportUntil, <CodeInput key="categoryCode" source="categoryCode" of="product-categories" />,
            <NumberInput key="slowerThanDays" source="slowerThanDays" min={0} step={1} />, reportCompany,
        ]}
    >
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="name" />
        <DataTable.Col source="categoryCode" />
        <DataTable.Col source="oldest" field={DayField} />
        <DataTable.Col source="quantity" field={QuantityField} align="right" />
        <DataTable.Col source="value" field={MoneyField} align="right" />
        <DataTable.Col source="upTo30" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="upTo60" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="upTo90" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="upTo180" field={MoneyField} align="right" />
        <DataTable.Col source="over180" field={MoneyField} align="right" />
        <DataTable.Col source="provision" field={MoneyField} align="right" disableSort />
    </PlainList>
);
