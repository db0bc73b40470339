import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { ReceiptLine, ScanContent } from '../receipt';

interface Props {
    /** The line that is counted by hand, or whose scan lacks something. */
    line: ReceiptLine | null;
    title: string;
    /** What the scan said already. */
    scanned?: Partial<ScanContent>;
    needsExpiry?: boolean;
    onClose: () => void;
    onCount: (content: Omit<ScanContent, 'scannedAt'>) => void;
}

const NUMBER = /^-?\d+([.,]\d+)?$/;

/** Counts by hand: a quantity, and the lot and expiry where the product has them. A negative quantity corrects. */
export const CountDialog = ({ line, title, scanned = {}, needsExpiry = false, onClose, onCount }: Props) => {
    const translate = useTranslate();
    const [quantity, setQuantity] = useState(scanned.quantity?.value ?? (line?.tracking === 'SERIAL' ? '1' : ''));
    const [lotNumber, setLotNumber] = useState(scanned.lotNumber ?? '');
    const [expiryDate, setExpiryDate] = useState(scanned.expiryDate ?? '');
    const [damaged, setDamaged] = useState(scanned.state === 'DAMAGED');
    const [tried, setTried] = useState(false);
    const tracked = line ? line.tracking !== 'NONE' : true;
    const asksQuantity = !scanned.raw;
    const quantityError = tried && asksQuantity && !NUMBER.test(quantity.trim());
    const lotError = tried && tracked && !lotNumber.trim();
    const expiryError = tried && needsExpiry && !expiryDate;

    const submit = (event: FormEvent) => {
        event.preventDefault();
        event.stopPropagation();
        setTried(true);
        if ((asksQuantity && !NUMBER.test(quantity.trim())) || (tracked && !lotNumber.trim()) || (needsExpiry && !expiryDate)) return;
        onCount({
            ...(scanned.raw ? { raw: scanned.raw } : { lineId: line?.id, quantity: { value: quantity.trim().replace(',', '.'), unit: line?.counted.unit ?? '' } }),
            lotNumber: lotNumber.trim() || undefined, expiryDate: expiryDate || undefined, state: damaged ? 'DAMAGED' : 'GOOD',
        });
    };

    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{title}</DialogTitle>
                <DialogContent>
                    <Stack spacing={2} sx={{ pt: 1 }}>
                        {asksQuantity && (
                            <TextField autoFocus label={`${translate('quayside.receipt.quantity')} (${line?.counted.unit ?? ''})`} value={quantity} onChange={event => setQuantity(event.target.value)}
                                error={quantityError} helperText={quantityError ? translate('quayside.receipt.numberWanted') : translate('quayside.receipt.quantityHelp')}
                                slotProps={{ htmlInput: { inputMode: 'decimal', style: { fontSize: '1.5rem' } } }} />
                        )}
                        {tracked && <>
                            <TextField autoFocus={!asksQuantity && !needsExpiry} label={translate(line?.tracking === 'SERIAL' ? 'quayside.receipt.serial' : 'quayside.receipt.lot')} value={lotNumber}
                                onChange={event => setLotNumber(event.target.value)} error={lotError} helperText={lotError ? translate('ra.validation.required') : ' '}
                                slotProps={{ htmlInput: { maxLength: 64 } }} />
                            <TextField type="date" autoFocus={needsExpiry} label={translate('quayside.receipt.expiry')} value={expiryDate} onChange={event => setExpiryDate(event.target.value)}
                                error={expiryError} helperText={expiryError ? translate('ra.validation.required') : ' '} slotProps={{ inputLabel: { shrink: true } }} />
                        </>}
                        <FormControlLabel control={<Switch checked={damaged} onChange={(_, checked) => setDamaged(checked)} />} label={translate('quayside.receipt.damaged')} />
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button size="large" onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button size="large" type="submit" variant="contained">{translate('quayside.receipt.count')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
