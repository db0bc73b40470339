import { DataTable } from 'react-admin';
import { DayField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const ApprovedSupplierList = () => (
    <PlainList sort={{ field: 'validFrom', order: 'ASC' }}>
        <DataTable.Col source="vendorName" disableSort />
        <DataTable.Col source="categoryName" disableSort />
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="validFrom" field={DayField} />
        <DataTable.Col source="validUntil" field={DayField} />
        <DataTable.Col source="companyCode" disableSort />
    </PlainList>
);
