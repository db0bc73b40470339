import { BooleanField, DataTable, ReferenceField } from 'react-admin';
import { QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const PackagingList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }}>
        <DataTable.Col source="name" />
        <DataTable.Col source="gtin" />
        <DataTable.Col source="productId"><ReferenceField source="productId" reference="products" /></DataTable.Col>
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="active" field={BooleanField} disableSort />
    </PlainList>
);
