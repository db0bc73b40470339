import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Chip } from '@mui/material';
import { BooleanInput, DataTable, DateInput, FilterButton, List, SearchInput, TextInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { EmptyState } from '../common/EmptyState';
import { MomentField, MoneyField, NumberField, PersonName, StatusField } from '../common/fields';
import { ProcessInput } from '../common/processes';
import { SavedViews } from '../common/SavedViews';
import { StatusTabs } from '../common/StatusTabs';
import type { Instance } from './instance';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <ProcessInput key="processId" source="processId" alwaysOn />,
    <TextInput key="businessKey" source="businessKey" />,
    <DateInput key="startedFrom" source="startedFrom" />,
    <DateInput key="startedUntil" source="startedUntil" />,
    <BooleanInput key="incident" source="incident" />,
];

const Incidents = (_: { source?: string }) => {
    const count = useRecordContext<Instance>()?.incidentCount;
    return count ? <Chip size="small" color="error" label={count} /> : null;
};

const ProcessName = (_: { source?: string }) => {
    const instance = useRecordContext<Instance>();
    return <>{instance?.processName ?? instance?.processId}</>;
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<HistoryIcon />} title={translate('quayside.instance.empty')} text={translate('quayside.instance.emptyText')} />;
};

export const InstanceList = () => (
    <List filters={filters} sort={{ field: 'startedAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><SavedViews /><FilterButton /><ExportMenu /></TopToolbar>}>
        <StatusTabs source="state" statuses={['ACTIVE', 'COMPLETED', 'TERMINATED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />}>
            <DataTable.Col source="businessKey" field={NumberField} />
            <DataTable.Col source="title" />
            <DataTable.Col source="processId" field={ProcessName} />
            <DataTable.Col source="state"><StatusField source="state" /></DataTable.Col>
            <DataTable.Col source="amount" field={MoneyField} align="right" />
            <DataTable.Col source="requester"><PersonName source="requester" nameSource="requesterName" /></DataTable.Col>
            <DataTable.Col source="startedAt" field={MomentField} />
            <DataTable.Col source="endedAt" field={MomentField} />
            <DataTable.Col source="incidentCount" field={Incidents} />
        </DataTable>
    </List>
);
