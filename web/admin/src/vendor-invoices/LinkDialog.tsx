import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate, formatQuantity } from '../common/format';
import { FormDialog } from '../common/FormDialog';
import type { MatchLine } from './invoice';
import { unlinked } from './links';

/** Says which receipt a line of an invoice bills, and how much of it. */
export const LinkDialog = ({ path, line, onClose }: { path: string; line: MatchLine; onClose: () => void }) => {
    const translate = useTranslate();
    const { receipts } = line.received;
    const [receiptLineId, setReceiptLineId] = useState(receipts[0].receiptLineId);
    const [value, setValue] = useState(unlinked(line));
    const { unit } = line.billed.quantity;
    return (
        <FormDialog path={path} title={translate('quayside.payables.linkTitle')} text={line.description} confirm={translate('quayside.payables.link')} done="quayside.payables.linked"
            fields={['receiptLineId', 'quantity']} onClose={onClose} body={() => ({ lineId: line.id, receiptLineId, quantity: { value: value.trim().replace(',', '.'), unit } })}>
            {errors => <>
                <TextField select label={translate('quayside.payables.receipt')} value={receiptLineId} onChange={({ target }) => setReceiptLineId(target.value)}
                    error={!!errors.receiptLineId} helperText={errors.receiptLineId}>
                    {receipts.map(receipt => (
                        <MenuItem key={receipt.receiptLineId} value={receipt.receiptLineId}>
                            {[receipt.receiptNumber, formatDate(receipt.postedOn), formatQuantity(receipt.quantity)].join(' · ')}
                        </MenuItem>
                    ))}
                </TextField>
                <TextField label={`${translate('quayside.payables.column.quantity')} (${unit})`} value={value} onChange={({ target }) => setValue(target.value)}
                    error={!!errors.quantity} helperText={errors.quantity} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            </>}
        </FormDialog>
    );
};
