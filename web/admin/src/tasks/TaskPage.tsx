import { Box, Stack } from '@mui/material';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { AmendmentPanel } from '../context/AmendmentPanel';
import { RequisitionPanels } from '../context/RequisitionPanels';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { DecisionPanel } from './DecisionPanel';
import type { Task } from './task';
import { TaskHeader } from './TaskHeader';
import { useNextTask } from './useNextTask';

/** On a phone everything is stacked and the buttons stay at the lower edge. */
const stickyActions = {
    '& .task-actions': {
        xs: {
            position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 'appBar', m: 0, p: 1.25, flexWrap: 'nowrap',
            backgroundColor: 'background.paper', borderTop: 1, borderColor: 'divider', '& .MuiButton-root': { minWidth: 0, px: 1, whiteSpace: 'nowrap' },
        },
        md: {
            position: 'static', p: 0, border: 0, flexWrap: 'wrap',
        },
    },
};

/** Everything that a decision needs, on one screen. */
export const TaskPage = ({ task }: { task: Task }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const redirect = useRedirect();
    const next = useNextTask(task.id);
    const done = (message: string) => {
        notify(message, { type: 'success', messageArgs: { case: task.businessKey } });
        if (next) redirect('show', 'tasks', next);
        else redirect('list', 'tasks');
    };
    const { documentType, documentId } = task;
    return (
        <Stack spacing={2} sx={{ pt: 2, pb: { xs: 9, md: 0 }, ...stickyActions }}>
            <TaskHeader task={task} />
            <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 372px' } }}>
                <Stack spacing={2} sx={{ minWidth: 0, order: { xs: 2, md: 1 } }}>
                    {documentType === 'requisition' && documentId && <RequisitionPanels id={documentId} level={task.approvalLevel} />}
                    {documentType === 'order-amendment' && documentId && <AmendmentPanel id={documentId} />}
                    <InstanceDiagram keys={[task.rootProcessInstanceKey, task.processInstanceKey]} title={translate('quayside.context.diagram')} height={280} />
                </Stack>
                <Stack spacing={2} sx={{ minWidth: 0, order: { xs: 1, md: 2 }, position: { md: 'sticky' }, top: { md: 64 } }}>
                    <DecisionPanel task={task} onDone={done} />
                    {documentType === 'requisition' && documentId && (
                        <>
                            <Attachments documentType={documentType} documentId={documentId} />
                            <Comments documentType={documentType} documentId={documentId} />
                        </>
                    )}
                </Stack>
            </Box>
        </Stack>
    );
};
