import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { errorText } from '../providers/problem';

const reasons = ['PRICE_DISPUTE', 'QUANTITY_DISPUTE', 'QUALITY_CLAIM', 'MISSING_DOCUMENTS', 'SUSPECTED_DUPLICATE', 'OTHER'];

/** Why an invoice is not paid now. */
export const HoldDialog = ({ path, onClose }: { path: string; onClose: () => void }) => {
    const translate = useTranslate();
    const [reason, setReason] = useState(reasons[0]);
    const [comment, setComment] = useState('');
    const [error, setError] = useState<string | null>(null);
    const hold = useAction(path, { done: 'quayside.payables.held', onDone: onClose, onFailed: failure => setError(errorText(failure)) });
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <DialogTitle>{translate('quayside.payables.holdTitle')}</DialogTitle>
            <DialogContent>
                <Stack spacing={2} sx={{ pt: 1 }}>
                    {error && <Alert severity="error">{error}</Alert>}
                    <TextField select label={translate('quayside.reason.label')} value={reason} onChange={({ target }) => setReason(target.value)}>
                        {reasons.map(each => <MenuItem key={each} value={each}>{translate(`quayside.status.${each}`)}</MenuItem>)}
                    </TextField>
                    <TextField label={translate('quayside.payables.comment')} value={comment} multiline minRows={2} onChange={({ target }) => setComment(target.value)} />
                </Stack>
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
                <Button variant="contained" disabled={hold.isPending} onClick={() => hold.mutate({ reason, comment })}>{translate('quayside.payables.hold')}</Button>
            </DialogActions>
        </Dialog>
    );
};
