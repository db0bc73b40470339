import { DataTable, DateInput } from 'react-admin';
import { DayField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { LotInput, ProductInput, VendorInput } from '../common/references';

const filters = [
    <LotInput key="lotId" source="lotId" />,
    <ProductInput key="productId" source="productId" />,
    <VendorInput key="vendorId" source="vendorId" />,
    <DateInput key="expiresOn_lte" source="expiresOn_lte" />,
];

export const CertificateList = () => (
    <PlainList sort={{ field: 'expiresOn', order: 'ASC' }} filters={filters} rowClick="edit" hiddenColumns={['companyCode', 'issuer']}>
        <DataTable.Col source="number" />
        <DataTable.Col source="kind" />
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="lotNumber" disableSort />
        <DataTable.Col source="vendorName" disableSort />
        <DataTable.Col source="issuer" />
        <DataTable.Col source="issuedOn" field={DayField} />
        <DataTable.Col source="expiresOn" field={DayField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
