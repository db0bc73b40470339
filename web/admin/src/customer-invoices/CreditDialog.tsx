import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../common/FormDialog';
import { formatQuantity } from '../common/format';
import { creditLines, creditRequest, type CreditLine } from './credit';
import type { CustomerInvoice } from './invoice';

/** What of an invoice is to be credited; others approve it. */
export const CreditDialog = ({ invoice, onClose }: { invoice: CustomerInvoice; onClose: () => void }) => {
    const translate = useTranslate();
    const [lines, setLines] = useState(() => creditLines(invoice));
    const [kind, setKind] = useState('QUANTITY');
    const [reason, setReason] = useState('');
    const change = (index: number, part: Partial<CreditLine>) => setLines(lines.map((line, i) => (i === index ? { ...line, ...part } : line)));
    const column = (name: string) => translate(`quayside.payables.column.${name}`);
    return (
        <FormDialog wide path={`/api/customer-invoices/${invoice.id}/credit`} title={translate('quayside.receivables.creditTitle', { invoice: invoice.label })}
            text={translate('quayside.receivables.creditText')} confirm={translate('quayside.receivables.credit')} done="quayside.receivables.creditRequested" fields={['reason']}
            onClose={onClose} body={() => creditRequest(invoice, reason, kind, lines)}>
            {errors => <>
                <TextField select label={column('creditReason')} value={kind} onChange={({ target }) => setKind(target.value)}>
                    {['QUANTITY', 'PRICE'].map(each => <MenuItem key={each} value={each}>{translate(`quayside.receivables.creditReason.${each}`)}</MenuItem>)}
                </TextField>
                {invoice.lines.map((line, i) => (
                    <Stack key={line.id} direction="row" spacing={1} alignItems="center">
                        <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>{line.lineNumber}. {line.description} · {formatQuantity(line.quantity)}</Typography>
                        <TextField size="small" label={column('quantity')} value={lines[i].quantity} onChange={({ target }) => change(i, { quantity: target.value })}
                            slotProps={{ htmlInput: { inputMode: 'decimal' } }} sx={{ width: 110 }} />
                        <TextField size="small" label={column('price')} value={lines[i].price} onChange={({ target }) => change(i, { price: target.value })}
                            slotProps={{ htmlInput: { inputMode: 'decimal' } }} sx={{ width: 130 }} />
                    </Stack>
                ))}
                <TextField label={translate('quayside.reason.label')} value={reason} multiline minRows={2} onChange={({ target }) => setReason(target.value)}
                    error={!!errors.reason} helperText={errors.reason} />
            </>}
        </FormDialog>
    );
};
