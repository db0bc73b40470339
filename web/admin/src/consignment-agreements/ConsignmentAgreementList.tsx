import { BooleanField, DataTable, ReferenceField, TextField } from 'react-admin';
import { PlainList } from '../common/PlainList';

/** Whose goods stay the vendor's until they are used; what is received from then on belongs to the vendor. */
export const ConsignmentAgreementList = () => (
    <PlainList search={false} sort={{ field: 'companyCode', order: 'ASC' }}>
        <DataTable.Col source="vendorId" disableSort><ReferenceField source="vendorId" reference="vendors" link={false}><TextField source="name" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="productId" disableSort><ReferenceField source="productId" reference="products" link={false}><TextField source="sku" /></ReferenceField></DataTable.Col>
        <DataTable.Col source="active" field={BooleanField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
