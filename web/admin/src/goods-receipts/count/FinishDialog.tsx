import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../common/useAction';
import { ProblemError, problemText } from '../../providers/problem';
import type { GoodsReceipt } from '../receipt';

interface Props {
    receipt: GoodsReceipt;
    /** Scans that the server does not have yet: the count is not complete without them. */
    pending: number;
    onClose: () => void;
}

/** Ends the count: the number of the delivery note, or that there is none. */
export const FinishDialog = ({ receipt, pending, onClose }: Props) => {
    const translate = useTranslate();
    const [deliveryNote, setDeliveryNote] = useState(receipt.deliveryNote ?? '');
    const [paperMissing, setPaperMissing] = useState(false);
    const [errors, setErrors] = useState<Record<string, string>>({});
    const finish = useAction<{ deliveryNote: string; paperMissing: boolean }>(`/api/goods-receipts/${receipt.id}/finish-count`, {
        done: 'quayside.receipt.finished',
        onDone: onClose,
        onFailed: error => setErrors(error instanceof ProblemError
            ? error.problem?.errors ?? { lines: problemText(error.problem, error.message) }
            : { lines: (error as Error).message }),
    });
    const submit = (event: FormEvent) => {
        event.preventDefault();
        finish.mutate({ deliveryNote: deliveryNote.trim(), paperMissing });
    };
    const notCounted = (receipt.lines ?? []).filter(line => !Number(line.counted.value)).length;
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{translate('quayside.receipt.finishTitle')}</DialogTitle>
                <DialogContent>
                    <Stack spacing={2} sx={{ pt: 1 }}>
                        {pending > 0 && <Alert severity="warning">{translate('quayside.receipt.stillPending', { smart_count: pending })}</Alert>}
                        {notCounted > 0 && <Alert severity="info">{translate('quayside.receipt.notCounted', { smart_count: notCounted })}</Alert>}
                        {errors.lines && <Alert severity="error">{errors.lines}</Alert>}
                        <TextField autoFocus label={translate('quayside.receipt.deliveryNote')} value={deliveryNote} disabled={paperMissing} onChange={event => setDeliveryNote(event.target.value)}
                            error={!!errors.deliveryNote} helperText={errors.deliveryNote} slotProps={{ htmlInput: { maxLength: 64 } }} />
                        <FormControlLabel control={<Switch checked={paperMissing} onChange={(_, checked) => setPaperMissing(checked)} />} label={translate('quayside.receipt.paperMissing')} />
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button size="large" onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button size="large" type="submit" variant="contained" loading={finish.isPending} disabled={pending > 0}>{translate('quayside.receipt.finish')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
