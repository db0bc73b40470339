import { DataTable, DateInput, ReferenceInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';

const filters = [
    <ReferenceInput key="customerId" source="customerId" reference="customers" />,
    <DateInput key="dateFrom" source="dateFrom" />,
    <DateInput key="dateTo" source="dateTo" />,
];

export const PaymentList = () => (
    <PlainList rowClick="show" sort={{ field: 'receivedOn', order: 'DESC' }} filters={filters} hiddenColumns={['companyCode']} above={<StatusTabs statuses={['OPEN', 'ALLOCATED', 'REVERSED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="customerName" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="receivedOn" field={DayField} />
        <DataTable.Col source="amount" field={MoneyField} align="right" />
        <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="bankReference" disableSort />
        <DataTable.Col source="bookedBy" field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
