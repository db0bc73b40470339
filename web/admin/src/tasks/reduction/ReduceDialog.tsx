import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { formatTotals } from '../../requisitions/lines/lineTotals';
import type { Requisition } from '../../requisitions/requisition';
import type { Task } from '../task';
import { useCompleteTask } from '../useCompleteTask';
import { reductionOf, standing, type Allowed } from './reduction';
import { ReduceLines } from './ReduceLines';

interface Props {
    task: Task;
    comment: string;
    onClose: () => void;
    onDone: () => void;
    onGone: (message: string) => void;
}

/** Approves with less of some lines or a lower price. The levels above then see the lower amount, or are not asked at all. */
export const ReduceDialog = ({ task, comment: written, onClose, onDone, onGone }: Props) => {
    const translate = useTranslate();
    const { data: requisition } = useGetOne<Requisition>('requisitions', { id: task.documentId });
    const [typed, setTyped] = useState<Record<string, Allowed>>({});
    const [comment, setComment] = useState(written);
    const [error, setError] = useState<string | null>(null);
    const lines = requisition?.lines ?? [];
    const complete = useCompleteTask(task.id, { onDone, onGone, onInvalid: errors => setError(Object.values(errors)[0]) });
    const reduction = reductionOf(lines, typed);
    const nothing = !reduction || !(Object.keys(reduction.approvedQuantities).length + Object.keys(reduction.approvedPrices).length);
    const allowed = lines.map(line => {
        const { quantity, price } = typed[line.id!] ?? standing(line);
        return { quantity: { ...line.quantity, value: quantity }, unitPrice: line.unitPrice && { ...line.unitPrice, amount: price } };
    });
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="md">
            <DialogTitle>{translate('quayside.task.reduce.title', { case: task.businessKey })}</DialogTitle>
            <DialogContent>
                <DialogContentText>{translate('quayside.task.reduce.text')}</DialogContentText>
                <ReduceLines lines={lines} typed={typed} onChange={(id, value) => setTyped({ ...typed, [id]: value })} />
                <Typography align="right" sx={{ fontWeight: 700, py: 1 }} data-testid="reduced-total">{formatTotals(allowed)}</Typography>
                <TextField fullWidth multiline label={translate('quayside.task.comment')} value={comment} onChange={event => setComment(event.target.value)} />
                {error && <Alert severity="error" sx={{ mt: 1 }}>{error}</Alert>}
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                <Button variant="contained" disabled={nothing} loading={complete.isPending}
                    onClick={() => complete.mutate({ decision: 'approve', comment: comment.trim(), ...reduction })}>
                    {translate('quayside.task.reduce.approve')}
                </Button>
            </DialogActions>
        </Dialog>
    );
};
