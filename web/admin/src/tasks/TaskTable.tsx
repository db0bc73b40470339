import { Box, Typography } from '@mui/material';
import { BulkActionsToolbar, DataTable, useRecordContext, useTranslate } from 'react-admin';
import { MoneyField, PersonName, RelativeField } from '../common/fields';
import { useManyCompanies } from '../providers/me';
import { BulkActions } from './BulkActions';
import { ClaimButton } from './ClaimButton';
import { DueField } from './DueField';
import { PriorityField } from './PriorityField';
import { caseValues, isSelectable, type Task } from './task';

const Subject = (_: { source?: string }) => {
    const translate = useTranslate();
    const task = useRecordContext<Task>()!;
    return (
        <Box sx={{ minWidth: 220 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>{task.title}</Typography>
            <Typography variant="caption" color="text.secondary">
                {task.businessKey} · {task.name}
                {task.onBehalfOf && ` · ${translate('quayside.task.for', { name: task.onBehalfOfName ?? task.onBehalfOf })}`}
            </Typography>
        </Box>
    );
};

/** Two lines of it; the rest on the task's page. */
const CaseValues = ({ source }: { source: string }) => {
    const values = caseValues(useRecordContext<Task>()!, source.replace('fields.', ''));
    return <Box title={values} sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{values}</Box>;
};

export const TaskTable = ({ focused }: { focused: number }) => (
    <DataTable
        bulkActionsToolbar={<BulkActionsToolbar selectAllButton={false}><BulkActions /></BulkActionsToolbar>}
        bulkActionButtons={<BulkActions />} isRowSelectable={(task: Task) => isSelectable(task)} rowClick="show"
        hiddenColumns={useManyCompanies() ? ['fields.costCentre'] : ['companyCode', 'fields.costCentre']}
        rowSx={(_, index) => (index === focused ? { boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main, #0d7f7a)', backgroundColor: 'action.selected' } : {})}
    >
        <DataTable.Col source="title" label="quayside.task.subject" field={Subject} />
        <DataTable.Col source="amount" label="quayside.field.amount" field={MoneyField} align="right" />
        <DataTable.Col source="fields.counterparty" label="quayside.task.counterparty" field={CaseValues} />
        <DataTable.Col source="fields.costCentre" label="quayside.task.costCentre" field={CaseValues} />
        <DataTable.Col source="requesterName" label="quayside.task.requester" />
        <DataTable.Col source="dueAt" label="quayside.task.due" field={DueField} />
        <DataTable.Col source="createdAt" label="quayside.task.age" field={RelativeField} />
        <DataTable.Col source="priority" label="quayside.task.priority" field={PriorityField} />
        <DataTable.Col source="companyCode" label="quayside.field.companyCode" disableSort />
        <DataTable.Col source="assignee" label="quayside.task.assignee"><PersonName source="assignee" nameSource="assigneeName" /></DataTable.Col>
        <DataTable.Col label=" " align="right"><ClaimButton /></DataTable.Col>
    </DataTable>
);
