import DoneAllIcon from '@mui/icons-material/DoneAll';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { markCompleted } from './completedHere';
import { decisionVariables } from './decisions';
import type { Task } from './task';
import { useBulk } from './useBulk';

/** Approves those of the chosen tasks that may be approved together. */
export const BulkApproveButton = () => {
    const translate = useTranslate();
    const { selectedIds, data } = useListContext<Task>();
    const [asking, setAsking] = useState(false);
    const [comment, setComment] = useState('');
    const { send, dialog } = useBulk('/api/tasks/bulk-complete', () => setAsking(false));
    const ids = selectedIds.filter(id => data?.find(task => task.id === id)?.bulkApprovable);
    const label = translate('quayside.task.bulk.approve', { smart_count: ids.length });
    const approve = () => {
        markCompleted(...ids);
        send.mutate({ ids, variables: decisionVariables('approve', comment) });
    };
    if (!ids.length && !dialog) return null;
    return (
        <>
            <Button startIcon={<DoneAllIcon />} onClick={() => setAsking(true)}>{label}</Button>
            <Dialog open={asking} onClose={() => setAsking(false)} fullWidth maxWidth="xs">
                <DialogTitle>{label}</DialogTitle>
                <DialogContent>
                    <DialogContentText>{translate('quayside.task.bulk.text')}</DialogContentText>
                    <TextField fullWidth margin="dense" label={translate('quayside.task.comment')} value={comment} onChange={event => setComment(event.target.value)} />
                </DialogContent>
                <DialogActions>
                    <Button onClick={() => setAsking(false)}>{translate('quayside.action.cancel')}</Button>
                    <Button variant="contained" loading={send.isPending} onClick={approve}>{translate('quayside.task.decision.approve')}</Button>
                </DialogActions>
            </Dialog>
            {dialog}
        </>
    );
};
