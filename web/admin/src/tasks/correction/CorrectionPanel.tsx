import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../common/Panel';
import { ReasonDialog } from '../../common/ReasonDialog';
import { useRequisitionContext } from '../../context/context';
import { ChangesTable } from '../../context/RevisionDiff';
import type { Task } from '../task';
import { useCompleteTask } from '../useCompleteTask';
import { usePendingChanges } from './correction';

interface Props {
    task: Task;
    id: string;
    onDone: (message: string) => void;
    onGone: (message: string) => void;
}

/** Why it was sent back, what has been changed since, and the way out. */
export const CorrectionPanel = ({ task, id, onDone, onGone }: Props) => {
    const translate = useTranslate();
    const [asking, setAsking] = useState(false);
    const { data: context } = useRequisitionContext(id);
    const { data: changes = [] } = usePendingChanges(id);
    const request = context?.approvals.filter(({ decision }) => decision === 'request-changes').at(-1);
    const withdraw = useCompleteTask(task.id, { onDone: () => onDone('quayside.task.correction.withdrawn'), onGone });
    return (
        <Panel title={translate('quayside.task.correction.title')}>
            {request && (
                <Alert severity="warning" sx={{ mb: 1.5, whiteSpace: 'pre-wrap' }}>
                    <b>{request.decidedByName ?? request.decidedBy}</b><br />{request.comment}
                </Alert>
            )}
            <Typography variant="subtitle2">{translate('quayside.task.correction.changes')}</Typography>
            <Box sx={{ overflowX: 'auto', mx: -2, mb: 1.5 }} data-testid="pending-changes">
                {changes.length
                    ? <ChangesTable changes={changes} />
                    : <Typography variant="body2" color="text.secondary" sx={{ px: 2 }}>{translate('quayside.task.correction.none')}</Typography>}
            </Box>
            <Button color="error" startIcon={<UndoIcon />} onClick={() => setAsking(true)}>{translate('quayside.task.correction.withdraw')}</Button>
            {asking && (
                <ReasonDialog open danger title={translate('quayside.task.correction.withdraw')} confirm={translate('quayside.task.correction.withdraw')}
                    busy={withdraw.isPending} onClose={() => setAsking(false)}
                    onConfirm={reason => withdraw.mutate({ correction: 'withdraw', cancellationReason: reason })} />
            )}
        </Panel>
    );
};
