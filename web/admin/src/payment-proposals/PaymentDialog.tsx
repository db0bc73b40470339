import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { FormDialog } from '../common/FormDialog';
import type { ProposalItem } from './proposal';

/** Pays a part of an invoice; a part takes no discount. */
export const PaymentDialog = ({ path, item, onClose }: { path: string; item: ProposalItem; onClose: () => void }) => {
    const translate = useTranslate();
    const { currency } = item.open;
    const [amount, setAmount] = useState(item.payment.amount);
    return (
        <FormDialog path={path} method="PUT" title={translate('quayside.payables.partTitle', { document: item.documentNumber })}
            text={translate('quayside.payables.partText', { open: formatMoney(item.open) })} confirm={translate('ra.action.save')} done="quayside.payables.partSaved"
            fields={['payment']} onClose={onClose} body={() => ({ payment: { amount: amount.trim().replace(',', '.'), currency } })}>
            {errors => (
                <TextField autoFocus label={`${translate('quayside.payables.column.payment')} (${currency})`} value={amount} onChange={({ target }) => setAmount(target.value)}
                    error={!!errors.payment} helperText={errors.payment} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            )}
        </FormDialog>
    );
};
