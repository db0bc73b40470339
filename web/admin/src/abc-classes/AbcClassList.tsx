import { DataTable, SelectInput } from 'react-admin';
import { MomentField, MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { productFilter, warehouseFilter } from '../stock/stockFilters';

const classes = ['A', 'B', 'C'].map(id => ({ id, name: id }));

/** Which class products have in a warehouse, by the value of what a year has consumed; it says how often they are counted. */
export const AbcClassList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'abcClass', order: 'ASC' }}
        filters={[warehouseFilter, productFilter, <SelectInput key="abcClass" source="abcClass" choices={classes} translateChoice={false} />]}>
        <DataTable.Col source="abcClass" />
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="consumptionValue" field={MoneyField} align="right" />
        <DataTable.Col source="computedAt" field={MomentField} disableSort />
    </PlainList>
);
