import { BooleanField, BooleanInput, DataTable } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { PriceField } from '../common/fields';
import { PlainList } from '../common/PlainList';

const filters = [
    <CodeInput key="categoryCode" source="categoryCode" of="product-categories" />,
    <BooleanInput key="active" source="active" />,
];

export const ProductList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} filters={filters} rowClick="show">
        <DataTable.Col source="sku" />
        <DataTable.Col source="name" />
        <DataTable.Col source="categoryName" disableSort />
        <DataTable.Col source="purchaseUnit" disableSort />
        <DataTable.Col source="standardPrice" field={PriceField} align="right" />
        <DataTable.Col source="gtin" />
        <DataTable.Col source="tracking" />
        <DataTable.Col source="active" field={BooleanField} />
    </PlainList>
);
