import EventIcon from '@mui/icons-material/EventAvailableOutlined';
import { Chip } from '@mui/material';
import { DataTable, DateInput, FilterButton, List, SearchInput, SelectInput, TextInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { DayField, NumberField, PersonField, StatusField } from '../common/fields';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';
import type { ExpectedReceipt } from './expected';

const PRIORITIES = ['HIGH', 'MEDIUM', 'NORMAL'].map(id => ({ id, name: `quayside.priority.${id}` }));

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="priority" source="priority" choices={PRIORITIES} />,
    <TextInput key="warehouseCode" source="warehouseCode" />,
    <DateInput key="expectedFrom" source="expectedFrom" />,
    <DateInput key="expectedTo" source="expectedTo" />,
];

const Empty = () => <EmptyState icon={<EventIcon />} title={useTranslate()('quayside.receipt.nothingDue')} text="" />;

export const Urgency = () => {
    const translate = useTranslate();
    const expected = useRecordContext<ExpectedReceipt>();
    if (!expected) return null;
    if (expected.late) return <Chip size="small" color="error" label={translate('quayside.expected.late')} />;
    return <Chip size="small" variant="outlined" color={expected.priority === 'NORMAL' ? 'default' : 'warning'} label={translate(`quayside.priority.${expected.priority}`)} />;
};

/** What is to come, the most urgent first. */
export const ExpectedReceiptList = () => (
    <List filters={filters} sort={{ field: 'priority', order: 'ASC' }} perPage={25} empty={false} filterDefaultValues={{ status: 'OPEN' }}
        actions={<TopToolbar><FilterButton /><ExportMenu /></TopToolbar>}>
        <StatusTabs statuses={['OPEN', 'RECEIVED', 'CLOSED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={['companyCode', 'trackingNumber']}>
            <DataTable.Col source="orderNumber" field={NumberField} />
            <DataTable.Col source="vendorName" />
            <DataTable.Col source="priority"><Urgency /></DataTable.Col>
            <DataTable.Col source="expectedDate" field={DayField} />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="warehouseCode" />
            <DataTable.Col source="dock" />
            <DataTable.Col source="carrier" disableSort />
            <DataTable.Col source="trackingNumber" disableSort />
            <DataTable.Col source="buyer" field={PersonField} />
            <DataTable.Col source="companyCode" />
        </DataTable>
    </List>
);
