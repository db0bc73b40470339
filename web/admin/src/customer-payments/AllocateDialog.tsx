import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../common/FormDialog';
import { formatMoney, type Money } from '../common/format';
import { spread, toAllocations, type Part } from './allocation';
import { PartsTable } from './PartsTable';
import { useOpenInvoices } from './useOpenInvoices';

interface Credit {
    customerId: string;
    companyCode: string;
    open: Money;
    version: number;
    /** The day of a payment, which decides on discounts; a credit note takes none. */
    paidOn: string | null;
}

/** Sets what is left of a payment or a credit note against open invoices. */
export const AllocateDialog = ({ path, credit, onClose }: { path: string; credit: Credit; onClose: () => void }) => {
    const translate = useTranslate();
    const { amount, currency } = credit.open;
    const { invoices, isPending } = useOpenInvoices(credit.customerId, credit.companyCode, currency);
    const [parts, setParts] = useState<Record<string, Part>>({});
    useEffect(() => {
        if (!isPending) setParts(spread(amount, invoices, credit.paidOn));
        // Once, when they are known; what is typed stays.
        // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [isPending]);
    return (
        <FormDialog wide path={path} title={translate('quayside.receivables.allocateTitle', { open: formatMoney(credit.open) })} confirm={translate('quayside.receivables.allocate')}
            done="quayside.receivables.allocated" fields={[]} onClose={onClose} body={() => ({ version: credit.version, allocations: toAllocations(parts, currency) })}>
            {() => <PartsTable amount={amount} currency={currency} invoices={invoices} parts={parts} withDiscount={credit.paidOn !== null} onChange={setParts} />}
        </FormDialog>
    );
};
