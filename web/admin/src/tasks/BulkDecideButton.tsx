import DoneAllIcon from '@mui/icons-material/DoneAll';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { markCompleted, unmarkCompleted } from './completedHere';
import { decisionVariables } from './decisions';
import type { Task } from './task';
import { useBulk } from './useBulk';

export const bulkDecisions = ['approve', 'reject', 'request-changes'] as const;
type BulkDecision = (typeof bulkDecisions)[number];

const icons = { approve: <DoneAllIcon />, reject: <CloseIcon />, 'request-changes': <ReplyIcon /> };

/** Decides on those of the chosen tasks on which this may be decided together, with one comment for all. */
export const BulkDecideButton = ({ decision }: { decision: BulkDecision }) => {
    const translate = useTranslate();
    const { selectedIds, data } = useListContext<Task>();
    const [asking, setAsking] = useState(false);
    const [comment, setComment] = useState('');
    const send = useBulk('/api/tasks/bulk-complete', () => setAsking(false));
    const needsReason = decision !== 'approve';
    const suits = (task?: Task) => (needsReason ? task?.bulkDecidable : task?.bulkApprovable);
    const ids = selectedIds.filter(id => suits(data?.find(task => task.id === id)));
    const label = translate(`quayside.task.bulk.${decision}`, { smart_count: ids.length });
    const decide = async () => {
        // Before the answer, since live news may take the rows from the list first.
        markCompleted(...ids);
        const results = await send.mutateAsync({ ids, variables: decisionVariables(decision, comment) }).catch(() => []);
        unmarkCompleted(...ids.filter(id => !results.some(result => result.id === id && result.ok)));
    };
    if (!ids.length) return null;
    return (
        <>
            <Button startIcon={icons[decision]} onClick={() => setAsking(true)}>{label}</Button>
            <Dialog open={asking} onClose={() => setAsking(false)} fullWidth maxWidth="xs">
                <DialogTitle>{label}</DialogTitle>
                <DialogContent>
                    <DialogContentText>{translate(needsReason ? 'quayside.task.bulk.reason' : 'quayside.task.bulk.text')}</DialogContentText>
                    <TextField fullWidth margin="dense" label={translate('quayside.task.comment')} required={needsReason} value={comment} onChange={event => setComment(event.target.value)} />
                </DialogContent>
                <DialogActions>
                    <Button onClick={() => setAsking(false)}>{translate('quayside.action.cancel')}</Button>
                    <Button variant="contained" loading={send.isPending} disabled={needsReason && !comment.trim()} onClick={() => void decide()}>
                        {translate(`quayside.task.decision.${decision}`)}
                    </Button>
                </DialogActions>
            </Dialog>
        </>
    );
};
