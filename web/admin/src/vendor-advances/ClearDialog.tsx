import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { formatMoney, type Money } from '../common/format';
import { FormDialog } from '../common/FormDialog';
import type { Invoice } from '../vendor-invoices/invoice';
import { most, type Advance } from './advance';

/** Sets what was paid in advance against an invoice of the same vendor. */
export const ClearDialog = ({ advance, onClose }: { advance: Advance; onClose: () => void }) => {
    const translate = useTranslate();
    const [invoice, setInvoice] = useState<Invoice | null>(null);
    const [amount, setAmount] = useState('');
    const { data = [] } = useGetList<Invoice>('vendor-invoices', {
        filter: { vendorId: advance.vendorId, companyCode: advance.companyCode, status: 'POSTED', kind: 'INVOICE' }, sort: { field: 'dueDate', order: 'ASC' }, pagination: { page: 1, perPage: 100 },
    });
    const { currency } = advance.amount;
    const choose = (chosen: Invoice | null) => {
        setInvoice(chosen);
        if (chosen) setAmount(most(advance.open, chosen.open));
    };
    return (
        <FormDialog path={`/api/vendor-advances/${advance.id}/clear`} title={translate('quayside.payables.clearTitle', { advance: advance.number })} confirm={translate('quayside.payables.clear')}
            text={translate('quayside.payables.notCleared', { open: formatMoney(advance.open) })} done="quayside.payables.cleared" fields={['invoiceId', 'amount']} onClose={onClose}
            body={() => ({ invoiceId: invoice?.id ?? null, amount: { amount: amount.trim().replace(',', '.'), currency } satisfies Money })}>
            {errors => <>
                <Autocomplete options={data.filter(each => each.open.currency === currency)} value={invoice} onChange={(_, chosen) => choose(chosen)}
                    getOptionLabel={each => `${each.number} · ${formatMoney(each.open)}`} isOptionEqualToValue={(a, b) => a.id === b.id}
                    renderInput={params => <TextField {...params} label={translate('resources.vendor-invoices.name', { smart_count: 1 })} error={!!errors.invoiceId} helperText={errors.invoiceId} />} />
                <TextField label={`${translate('resources.vendor-advances.fields.amount')} (${currency})`} value={amount} onChange={({ target }) => setAmount(target.value)}
                    error={!!errors.amount} helperText={errors.amount} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            </>}
        </FormDialog>
    );
};
