import { BooleanField, BooleanInput, DataTable, useRecordContext, useTranslate } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { PriceField } from '../common/fields';
import { PlainList } from '../common/PlainList';

const filters = [
    <CodeInput key="categoryCode" source="categoryCode" of="product-categories" />,
    <BooleanInput key="active" source="active" />,
];

const Tracking = (_: { source?: string }) => {
    const translate = useTranslate();
    const tracking = useRecordContext()?.tracking;
    return tracking ? <>{translate(`quayside.tracking.${tracking}`)}</> : null;
};

export const ProductList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} filters={filters} rowClick="show">
        <DataTable.Col source="sku" />
        <DataTable.Col source="name" />
        <DataTable.Col source="categoryName" disableSort />
        <DataTable.Col source="purchaseUnit" disableSort />
        <DataTable.Col source="standardPrice" field={PriceField} align="right" />
        <DataTable.Col source="gtin" />
        <DataTable.Col source="tracking" field={Tracking} />
        <DataTable.Col source="abcClass" disableSort />
        <DataTable.Col source="active" field={BooleanField} />
    </PlainList>
);
