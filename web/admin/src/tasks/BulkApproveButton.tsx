import DoneAllIcon from '@mui/icons-material/DoneAllOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';
import { BulkResultDialog } from './BulkResultDialog';
import { markCompleted } from './completedHere';
import { decisionVariables } from './decisions';
import { BULK_LIMIT, type BulkResult, type Task } from './task';

/** Approves the chosen tasks in one go and shows what became of each. */
export const BulkApproveButton = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const queries = useQueryClient();
    const { selectedIds, data, onUnselectItems } = useListContext<Task>();
    const [asking, setAsking] = useState(false);
    const [comment, setComment] = useState('');
    const [results, setResults] = useState<{ results: BulkResult[]; tasks: Task[] } | null>(null);
    const approve = useMutation({
        mutationFn: () => {
            markCompleted(...selectedIds);
            return post<BulkResult[]>('/api/tasks/bulk-complete', { ids: selectedIds, variables: decisionVariables('approve', comment) });
        },
        onSuccess: answer => {
            setAsking(false);
            setResults({ results: answer, tasks: data ?? [] });
        },
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    const finish = () => {
        setResults(null);
        onUnselectItems();
        void queries.invalidateQueries();
    };
    const tooMany = selectedIds.length > BULK_LIMIT;
    return (
        <>
            <Button startIcon={<DoneAllIcon />} disabled={tooMany} onClick={() => setAsking(true)}>
                {tooMany
                    ? translate('quayside.task.bulk.tooMany', { limit: BULK_LIMIT })
                    : translate('quayside.task.bulk.approve', { smart_count: selectedIds.length })}
            </Button>
            <Dialog open={asking} onClose={() => setAsking(false)} fullWidth maxWidth="xs">
                <DialogTitle>{translate('quayside.task.bulk.approve', { smart_count: selectedIds.length })}</DialogTitle>
                <DialogContent>
                    <DialogContentText>{translate('quayside.task.bulk.text')}</DialogContentText>
                    <TextField fullWidth margin="dense" label={translate('quayside.task.comment')} value={comment} onChange={event => setComment(event.target.value)} />
                </DialogContent>
                <DialogActions>
                    <Button onClick={() => setAsking(false)}>{translate('quayside.action.cancel')}</Button>
                    <Button variant="contained" loading={approve.isPending} onClick={() => approve.mutate()}>
                        {translate('quayside.task.decision.approve')}
                    </Button>
                </DialogActions>
            </Dialog>
            {results && <BulkResultDialog {...results} onClose={finish} />}
        </>
    );
};
