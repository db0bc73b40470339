import CameraIcon from '@mui/icons-material/AddAPhotoOutlined';
import { Alert, Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Stack, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { ProblemError, errorText } from '../../providers/problem';
import type { GoodsReceipt } from '../receipt';
import type { Perform, Photo } from '../../scanning/actions';

const types = ['DAMAGED', 'WRONG_ITEM', 'WRONG_LOT', 'MISSING_PAPER'];

interface Entry {
    type: string;
    lineId: string;
    quantity: string;
    lotNumber: string;
    note: string;
}

const requestOf = (receipt: GoodsReceipt, entryId: string, { type, lineId, quantity, lotNumber, note }: Entry) => {
    const unit = receipt.lines?.find(line => line.id === lineId)?.counted.unit;
    return {
        entryId, type, lineId: lineId || null, lotNumber: lotNumber.trim() || null, note: note.trim() || null,
        quantity: quantity && unit ? { value: quantity.replace(',', '.'), unit } : null,
    };
};

/** What counting does not tell, with photos. */
export const DiscrepancyDialog = ({ receipt, perform, onClose }: { receipt: GoodsReceipt; perform: Perform; onClose: () => void }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const refresh = useRefresh();
    const queries = useQueryClient();
    const picker = useRef<HTMLInputElement>(null);
    const [entry, setEntry] = useState<Entry>({ type: 'DAMAGED', lineId: '', quantity: '', lotNumber: '', note: '' });
    /** Whoever tries again after a photo was lost logs nothing twice. */
    const [entryId] = useState(() => crypto.randomUUID());
    const [photos, setPhotos] = useState<Photo[]>([]);
    const add = (files: File[]) => setPhotos(before => [...before, ...files.map(file => ({ id: crypto.randomUUID(), file }))]);
    const set = (part: Partial<Entry>) => setEntry(before => ({ ...before, ...part }));
    const line = receipt.lines?.find(each => each.id === entry.lineId);
    const what = () => [translate(`quayside.discrepancyType.${entry.type}`), line?.productSku, entry.quantity, entry.note].filter(Boolean).join(' · ');
    const save = useMutation({
        mutationFn: () => perform({ action: '/discrepancies', body: requestOf(receipt, entryId, entry), photos }, what()),
        onSuccess: how => {
            notify(how === 'kept' ? 'quayside.scan.kept' : 'quayside.receipt.logged', { type: 'success' });
            void queries.invalidateQueries({ queryKey: ['attachments'] });
            refresh();
            onClose();
        },
    });
    const problem = save.error instanceof ProblemError ? save.error.problem?.errors ?? {} : {};
    // What is being sent is told here or kept: who leaves now would hear of neither.
    const close = save.isPending ? undefined : onClose;
    return (
        <Dialog open onClose={close} fullWidth maxWidth="xs">
            <form noValidate onSubmit={(event: FormEvent) => { event.preventDefault(); save.mutate(); }}>
                <DialogTitle>{translate('quayside.receipt.discrepancy')}</DialogTitle>
                <DialogContent>
                    <Stack spacing={2} sx={{ pt: 1 }}>
                        {save.error && !Object.keys(problem).length && <Alert severity="error">{errorText(save.error)}</Alert>}
                        <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" role="radiogroup" aria-label={translate('quayside.receipt.discrepancy')}>
                            {types.map(type => (
                                <Chip key={type} role="radio" aria-checked={entry.type === type} sx={{ height: 44, borderRadius: 22, px: 0.5 }} color={entry.type === type ? 'primary' : 'default'}
                                    label={translate(`quayside.discrepancyType.${type}`)} onClick={() => set({ type })} />
                            ))}
                        </Stack>
                        <TextField select label={translate('quayside.receipt.line')} value={entry.lineId} onChange={event => set({ lineId: event.target.value })}>
                            <MenuItem value="">{translate('quayside.receipt.noLine')}</MenuItem>
                            {(receipt.lines ?? []).map(line => <MenuItem key={line.id} value={line.id}>{line.productSku} · {line.productName}</MenuItem>)}
                        </TextField>
                        {line && (
                            <TextField label={`${translate('quayside.receipt.quantity')} (${line.counted.unit})`} value={entry.quantity} onChange={event => set({ quantity: event.target.value })}
                                error={!!problem.quantity} helperText={problem.quantity} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
                        )}
                        {line && line.tracking !== 'NONE' && (
                            <TextField label={translate(line.tracking === 'SERIAL' ? 'quayside.receipt.serial' : 'quayside.receipt.lot')} value={entry.lotNumber}
                                onChange={event => set({ lotNumber: event.target.value })} error={!!problem.lotNumber} helperText={problem.lotNumber} slotProps={{ htmlInput: { maxLength: 64 } }} />
                        )}
                        <TextField label={translate('quayside.receipt.note')} value={entry.note} error={!!problem.note} helperText={problem.note} onChange={event => set({ note: event.target.value })} multiline minRows={2} />
                        <input ref={picker} type="file" accept="image/*" capture="environment" multiple hidden aria-label={translate('quayside.receipt.photo')}
                            onChange={({ target }) => { add([...(target.files ?? [])]); target.value = ''; }} />
                        <Button size="large" variant="outlined" startIcon={<CameraIcon />} onClick={() => picker.current?.click()}>
                            {translate('quayside.receipt.photo')}{photos.length > 0 && ` (${photos.length})`}
                        </Button>
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button size="large" disabled={!close} onClick={close}>{translate('quayside.action.cancel')}</Button>
                    <Button size="large" type="submit" variant="contained" loading={save.isPending}>{translate('quayside.receipt.log')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
