import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { CustomerInvoice } from '../customer-invoices/invoice';
import { InvoiceHeader } from '../customer-invoices/InvoiceHeader';
import { InvoiceLines } from '../customer-invoices/InvoiceLines';
import { errorText } from '../providers/problem';

/** What is to be credited to a customer, and the way to the invoice. */
export const CreditNotePanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: note, error } = useGetOne<CustomerInvoice>('customer-invoices', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!note?.lines) return <PanelSkeleton />;
    return <><InvoiceHeader invoice={note} bare /><InvoiceLines invoice={note} /></>;
};
