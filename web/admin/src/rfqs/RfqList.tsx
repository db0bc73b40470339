import { DataTable, DateInput, TextInput } from 'react-admin';
import { DayField, MomentField, NumberField, PersonName, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';

const filters = [<TextInput key="buyer" source="buyer" />, <DateInput key="dueFrom" source="dueFrom" />, <DateInput key="dueTo" source="dueTo" />];

export const RfqList = () => (
    <PlainList rowClick="show" sort={{ field: 'createdAt', order: 'DESC' }} filters={filters} hiddenColumns={['createdAt']}
        above={<StatusTabs statuses={['DRAFT', 'SENT', 'COMPARING', 'AWARDED', 'ENDED', 'CANCELLED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="title" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="quotesDueOn" field={DayField} />
        <DataTable.Col source="requisitionNumber" field={NumberField} />
        <DataTable.Col source="buyer"><PersonName source="buyer" nameSource="buyerName" /></DataTable.Col>
        <DataTable.Col source="sentAt" field={MomentField} />
        <DataTable.Col source="createdAt" field={MomentField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
