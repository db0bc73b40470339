import { DataTable, SelectInput } from 'react-admin';
import { StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { vendorStatuses } from './vendorInputs';

export const VendorList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} filters={[<SelectInput key="status" source="status" choices={vendorStatuses} />]} rowClick="show" hiddenColumns={['companyCode']}>
        <DataTable.Col source="number" />
        <DataTable.Col source="name" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="currency" />
        <DataTable.NumberCol source="leadTimeDays" />
        <DataTable.NumberCol source="rating" />
        <DataTable.Col source="city" />
        <DataTable.Col source="country" />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
