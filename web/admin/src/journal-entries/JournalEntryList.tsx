import { DataTable, DateInput, SearchInput, TextInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { ExportJournalButton } from './ExportJournalButton';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />, <DateInput key="entryDate_gte" source="entryDate_gte" alwaysOn />, <DateInput key="entryDate_lte" source="entryDate_lte" alwaysOn />,
    <TextInput key="number" source="number" />, <TextInput key="sourceNumber" source="sourceNumber" />, <TextInput key="postedBy" source="postedBy" />,
];

export const JournalEntryList = () => (
    <PlainList readOnly search={false} rowClick="show" sort={{ field: 'entryDate', order: 'DESC' }} filters={filters} above={<ExportJournalButton />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="entryDate" field={DayField} />
        <DataTable.Col source="description" />
        <DataTable.Col source="sourceNumber" field={NumberField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="postedBy" field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
