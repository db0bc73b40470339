import { useGetList } from 'react-admin';
import type { CustomerInvoice } from '../customer-invoices/invoice';

/** What a customer owes in a currency, the oldest first. */
export const useOpenInvoices = (customerId: string | undefined, companyCode: string | undefined, currency: string | undefined) => {
    const { data, isPending } = useGetList<CustomerInvoice>('customer-invoices', {
        filter: { customerId, companyCode, status: 'POSTED', kind: 'INVOICE' }, sort: { field: 'dueDate', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
    }, { enabled: !!customerId && !!companyCode });
    return { invoices: (data ?? []).filter(invoice => invoice.open.currency === currency), isPending };
};
