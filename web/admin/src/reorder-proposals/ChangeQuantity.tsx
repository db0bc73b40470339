import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../common/FormDialog';
import type { ReorderProposal } from './reorderProposal';

/** Another quantity than the calculated one, with a reason; later rounds leave it alone. */
export const ChangeQuantity = ({ proposal }: { proposal: ReorderProposal }) => {
    const translate = useTranslate();
    const [open, setOpen] = useState(false);
    const [quantity, setQuantity] = useState(proposal.quantity.value);
    const [reason, setReason] = useState('');
    const label = translate('quayside.reorder.change');
    return (
        <>
            <Button onClick={() => { setQuantity(proposal.quantity.value); setOpen(true); }}>{label}</Button>
            {open && (
                <FormDialog path={`/api/reorder-proposals/${proposal.id}/change`} body={() => ({ quantity: quantity || null, reason })} title={label} confirm={label}
                    done="quayside.reorder.changed" fields={['quantity', 'reason']} onClose={() => setOpen(false)}>
                    {errors => (
                        <>
                            <TextField autoFocus label={translate('quayside.reorder.newQuantity', { unit: proposal.quantity.unit })} value={quantity} error={!!errors.quantity}
                                helperText={errors.quantity} onChange={event => setQuantity(event.target.value)} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
                            <TextField label={translate('quayside.reorder.why')} value={reason} multiline minRows={2} error={!!errors.reason} helperText={errors.reason}
                                onChange={event => setReason(event.target.value)} />
                        </>
                    )}
                </FormDialog>
            )}
        </>
    );
};
