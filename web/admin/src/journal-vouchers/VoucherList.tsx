import { BooleanField, BooleanInput, DataTable, DateInput, SearchInput, TextInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />, <BooleanInput key="template" source="template" />, <DateInput key="entryDate_gte" source="entryDate_gte" />,
    <DateInput key="entryDate_lte" source="entryDate_lte" />, <TextInput key="createdBy" source="createdBy" />,
];

export const VoucherList = () => (
    <PlainList search={false} rowClick="show" sort={{ field: 'entryDate', order: 'DESC' }} filters={filters} above={<StatusTabs statuses={['DRAFT', 'IN_APPROVAL', 'POSTED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="entryDate" field={DayField} />
        <DataTable.Col source="description" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="template" disableSort><BooleanField source="template" /></DataTable.Col>
        <DataTable.Col source="createdBy" field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
