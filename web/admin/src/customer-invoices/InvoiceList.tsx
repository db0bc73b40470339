import RequestQuoteIcon from '@mui/icons-material/PointOfSaleOutlined';
import { BooleanInput, CreateButton, DataTable, DateInput, FilterButton, List, ReferenceInput, SearchInput, SelectColumnsButton, SelectInput, TopToolbar, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { SavedViews } from '../common/SavedViews';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';

const kinds = ['INVOICE', 'CREDIT_NOTE'].map(id => ({ id, name: `quayside.status.${id}` }));

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="kind" source="kind" choices={kinds} />,
    <ReferenceInput key="customerId" source="customerId" reference="customers" />,
    <DateInput key="dateFrom" source="dateFrom" />,
    <DateInput key="dueTo" source="dueTo" />,
    <BooleanInput key="disputed" source="disputed" />,
];

const Empty = () => {
    const translate = useTranslate();
    return (
        <EmptyState icon={<RequestQuoteIcon />} title={translate('quayside.receivables.empty')} text={translate('quayside.receivables.emptyText')}
            action={<CreateButton variant="contained" />} />
    );
};

export const InvoiceList = () => (
    <List
        filters={filters} sort={{ field: 'invoiceDate', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><SavedViews /><FilterButton /><SelectColumnsButton /><CreateButton /><ExportMenu /></TopToolbar>}
    >
        <StatusTabs statuses={['DRAFT', 'SUBMITTED', 'POSTED', 'PAID', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={['companyCode', 'enteredBy']}>
            <DataTable.Col source="label" field={NumberField} />
            <DataTable.Col source="kind"><StatusField source="kind" /></DataTable.Col>
            <DataTable.Col source="customerName" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="invoiceDate" field={DayField} />
            <DataTable.Col source="dueDate" field={DayField} />
            <DataTable.Col source="total" field={MoneyField} align="right" />
            <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="disputeReason" disableSort />
            <DataTable.Col source="enteredBy" field={PersonField} />
            <DataTable.Col source="companyCode" />
        </DataTable>
    </List>
);
