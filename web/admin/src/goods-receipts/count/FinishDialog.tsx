import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { ProblemError, problemText } from '../../providers/problem';
import type { GoodsReceipt } from '../receipt';
import { FINISH, type Perform } from '../../scanning/actions';

interface Props {
    receipt: GoodsReceipt;
    /** Waits behind the scans that the server does not have yet. */
    perform: Perform;
    onClose: () => void;
}

/** Ends the count: the number of the delivery note, or that there is none. */
export const FinishDialog = ({ receipt, perform, onClose }: Props) => {
    const translate = useTranslate();
    const [deliveryNote, setDeliveryNote] = useState(receipt.deliveryNote ?? '');
    const [paperMissing, setPaperMissing] = useState(false);
    const [errors, setErrors] = useState<Record<string, string>>({});
    const notify = useNotify();
    const refresh = useRefresh();
    const finish = useMutation({
        mutationFn: (body: { deliveryNote: string; paperMissing: boolean }) =>
            perform({ action: FINISH, body }, [translate('quayside.receipt.finishTitle'), body.deliveryNote].filter(Boolean).join(' · ')),
        onSuccess: how => {
            notify(how === 'kept' ? 'quayside.scan.kept' : 'quayside.receipt.finished', { type: 'success' });
            refresh();
            onClose();
        },
        onError: error => setErrors(error instanceof ProblemError
            ? error.problem?.errors ?? { lines: problemText(error.problem, error.message) }
            : { lines: (error as Error).message }),
    });
    const nothingSaid = !deliveryNote.trim() && !paperMissing;
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (nothingSaid) setErrors({ deliveryNote: translate('quayside.receipt.noteWanted') });
        else finish.mutate({ deliveryNote: deliveryNote.trim(), paperMissing });
    };
    // What is being sent is told here or kept: who leaves now would hear of neither.
    const close = finish.isPending ? undefined : onClose;
    const notCounted = (receipt.lines ?? []).filter(line => !Number(line.counted.value)).length;
    return (
        <Dialog open onClose={close} fullWidth maxWidth="xs">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{translate('quayside.receipt.finishTitle')}</DialogTitle>
                <DialogContent>
                    <Stack spacing={2} sx={{ pt: 1 }}>
                        {notCounted > 0 && <Alert severity="info">{translate('quayside.receipt.notCounted', { smart_count: notCounted })}</Alert>}
                        {errors.lines && <Alert severity="error">{errors.lines}</Alert>}
                        <TextField autoFocus label={translate('quayside.receipt.deliveryNote')} value={deliveryNote} disabled={paperMissing} onChange={event => setDeliveryNote(event.target.value)}
                            error={!!errors.deliveryNote} helperText={errors.deliveryNote} slotProps={{ htmlInput: { maxLength: 64 } }} />
                        <FormControlLabel control={<Switch checked={paperMissing} onChange={(_, checked) => setPaperMissing(checked)} />} label={translate('quayside.receipt.paperMissing')} />
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button size="large" disabled={!close} onClick={close}>{translate('quayside.action.cancel')}</Button>
                    <Button size="large" type="submit" variant="contained" loading={finish.isPending}>{translate('quayside.receipt.finish')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
