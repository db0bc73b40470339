import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { DataTable, List, useCanAccess, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { ProcessName } from '../common/processes';
import { EmptyState } from '../common/EmptyState';
import { MomentField, StatusField } from '../common/fields';
import { StatusTabs } from '../common/StatusTabs';
import { useAction } from '../common/useAction';

interface Incident extends RaRecord<string> {
    processInstanceKey: string;
    processId: string;
    businessKey?: string;
    elementId: string;
    errorType: string;
    message: string;
    /** Without a job there is nothing to try again; the engine evaluates again instead. */
    jobKey?: string | null;
    state: string;
}

const Retry = () => {
    const translate = useTranslate();
    const incident = useRecordContext<Incident>()!;
    const { canAccess } = useCanAccess({ resource: 'incidents', action: 'edit' });
    const retry = useAction(`/api/incidents/${incident.id}/${incident.jobKey ? 'retry' : 'resolve'}`, { done: 'quayside.incident.retried' });
    if (!canAccess || incident.state !== 'OPEN') return null;
    return <Button loading={retry.isPending} onClick={() => retry.mutate(undefined)}>{translate('quayside.action.retry')}</Button>;
};

const Case = (_: { source?: string }) => {
    const incident = useRecordContext<Incident>()!;
    return <Link to={`/process-instances/${incident.processInstanceKey}/show`} style={{ whiteSpace: 'nowrap' }}>{incident.businessKey ?? incident.processInstanceKey}</Link>;
};

const Process = (_: { source?: string }) => <ProcessName id={useRecordContext<Incident>()!.processId} />;

const Kind = (_: { source?: string }) => {
    const translate = useTranslate();
    const { errorType } = useRecordContext<Incident>()!;
    return <>{translate(`quayside.incident.kind.${errorType}`, { _: errorType })}</>;
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<CheckIcon />} title={translate('quayside.incident.empty')} text={translate('quayside.incident.emptyText')} />;
};

export const IncidentList = () => (
    <List sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false} exporter={false}>
        <StatusTabs source="state" statuses={['OPEN', 'RESOLVED']} />
        <DataTable bulkActionButtons={false} rowClick={false} empty={<Empty />}>
            <DataTable.Col source="createdAt" field={MomentField} />
            <DataTable.Col source="businessKey" field={Case} disableSort />
            <DataTable.Col source="processId" field={Process} disableSort />
            <DataTable.Col source="elementName" disableSort />
            <DataTable.Col source="errorType" field={Kind} disableSort />
            <DataTable.Col source="message" disableSort />
            <DataTable.Col source="state"><StatusField source="state" /></DataTable.Col>
            <DataTable.Col label=" "><Retry /></DataTable.Col>
        </DataTable>
    </List>
);
