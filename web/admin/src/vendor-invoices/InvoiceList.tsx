import ReceiptIcon from '@mui/icons-material/RequestQuoteOutlined';
import { BooleanInput, CreateButton, DataTable, DateInput, FilterButton, List, ReferenceInput, SearchInput, SelectColumnsButton, TopToolbar, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { SavedViews } from '../common/SavedViews';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <ReferenceInput key="vendorId" source="vendorId" reference="vendors" />,
    <DateInput key="dateFrom" source="dateFrom" />,
    <DateInput key="dueTo" source="dueTo" />,
    <BooleanInput key="held" source="held" />,
];

const Empty = () => {
    const translate = useTranslate();
    return (
        <EmptyState icon={<ReceiptIcon />} title={translate('quayside.payables.empty')} text={translate('quayside.payables.emptyText')}
            action={<CreateButton variant="contained" />} />
    );
};

export const InvoiceList = () => (
    <List
        filters={filters} sort={{ field: 'invoiceDate', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><SavedViews /><FilterButton /><SelectColumnsButton /><CreateButton /><ExportMenu /></TopToolbar>}
    >
        <StatusTabs statuses={['DRAFT', 'REGISTERED', 'WAITING_FOR_GOODS', 'EXCEPTION', 'CORRECTING', 'POSTED', 'PAID', 'REJECTED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={['companyCode', 'enteredBy']}>
            <DataTable.Col source="number" field={NumberField} />
            <DataTable.Col source="kind"><StatusField source="kind" /></DataTable.Col>
            <DataTable.Col source="vendorName" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="invoiceDate" field={DayField} />
            <DataTable.Col source="dueDate" field={DayField} />
            <DataTable.Col source="total" field={MoneyField} align="right" />
            <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="hold.reason" disableSort><StatusField source="hold.reason" /></DataTable.Col>
            <DataTable.Col source="enteredBy" field={PersonField} />
            <DataTable.Col source="companyCode" />
        </DataTable>
    </List>
);
