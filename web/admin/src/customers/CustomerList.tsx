import { DataTable, SelectInput } from 'react-admin';
import { StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { customerStatuses, segments } from './customerInputs';

const filters = [<SelectInput key="status" source="status" choices={customerStatuses} />, <SelectInput key="segment" source="segment" choices={segments} />];

export const CustomerList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} filters={filters} rowClick="show" hiddenColumns={['companyCode']}>
        <DataTable.Col source="number" />
        <DataTable.Col source="name" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="segment"><StatusField source="segment" /></DataTable.Col>
        <DataTable.Col source="currency" />
        <DataTable.NumberCol source="paymentTermDays" />
        <DataTable.Col source="city" />
        <DataTable.Col source="country" />
        <DataTable.Col source="dunningBlock" disableSort />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
