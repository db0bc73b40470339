import { Edit, SaveButton, SimpleForm, Toolbar, useRecordContext } from 'react-admin';
import { PageSkeleton } from '../common/PageSkeleton';
import type { CustomerInvoice } from './invoice';
import { InvoiceForm } from './InvoiceForm';
import { toRequest, valuesOf, type InvoiceValues } from './invoiceForm';

const Form = () => {
    const invoice = useRecordContext<CustomerInvoice>();
    if (!invoice?.lines) return <PageSkeleton />;
    return <SimpleForm record={{ id: invoice.id, ...valuesOf(invoice) }} toolbar={<Toolbar><SaveButton /></Toolbar>}><InvoiceForm fixed /></SimpleForm>;
};

export const InvoiceEdit = () => (
    <Edit mutationMode="pessimistic" redirect="show" transform={(values: InvoiceValues) => toRequest(values)}><Form /></Edit>
);
