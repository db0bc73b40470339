import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { ProblemError, errorText } from '../providers/problem';
import type { Order } from './order';

/** What the vendor confirmed. */
export const AcknowledgeDialog = ({ order, onClose }: { order: Order; onClose: () => void }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const [expectedDate, setExpectedDate] = useState(order.expectedDate ?? '');
    const [vendorReference, setVendorReference] = useState(order.vendorReference ?? '');
    const [errors, setErrors] = useState<Record<string, string>>({});
    const action = useAction(`/api/purchase-orders/${order.id}/acknowledge`, {
        done: 'quayside.order.acknowledged',
        onDone: onClose,
        onFailed: error => {
            const fields = error instanceof ProblemError ? error.problem?.errors : undefined;
            if (fields) setErrors(fields);
            else notify(errorText(error), { type: 'error' });
        },
    });
    const submit = (event: FormEvent) => {
        event.preventDefault();
        action.mutate({ expectedDate: expectedDate || null, vendorReference: vendorReference.trim() || null });
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit}>
                <DialogTitle>{translate(order.revision > 1 ? 'quayside.order.acknowledgeRevisionTitle' : 'quayside.order.acknowledgeTitle', { number: order.number, revision: order.revision })}</DialogTitle>
                <DialogContent>
                    <TextField fullWidth margin="dense" type="date" label={translate('resources.purchase-orders.fields.expectedDate')} value={expectedDate}
                        onChange={event => setExpectedDate(event.target.value)} slotProps={{ inputLabel: { shrink: true } }}
                        error={!!errors.expectedDate} helperText={errors.expectedDate} />
                    <TextField fullWidth margin="dense" label={translate('resources.purchase-orders.fields.vendorReference')} value={vendorReference}
                        onChange={event => setVendorReference(event.target.value)} error={!!errors.vendorReference} helperText={errors.vendorReference} />
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" loading={action.isPending}>{translate('quayside.order.acknowledge')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
