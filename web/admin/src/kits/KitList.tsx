import { BooleanField, DataTable, FunctionField, ReferenceField, TextField } from 'react-admin';
import { PlainList } from '../common/PlainList';

export const KitList = () => (
    <PlainList search={false} sort={{ field: 'companyCode', order: 'ASC' }}>
        <DataTable.Col source="productId" disableSort><ReferenceField source="productId" reference="products" link={false}><TextField source="sku" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="components" disableSort align="right"><FunctionField render={kit => kit.components?.length ?? 0} /></DataTable.Col>
        <DataTable.Col source="active" field={BooleanField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
