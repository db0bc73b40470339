import { Create, SimpleForm, useGetOne, useStore } from 'react-admin';
import { useSearchParams } from 'react-router';
import { PageSkeleton } from '../common/PageSkeleton';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import type { Invoice } from './invoice';
import { InvoiceForm } from './InvoiceForm';
import { creditOf, emptyValues, toRequest, type InvoiceValues } from './invoiceForm';

/** An invoice, or a note on the invoice that the address names. */
export const InvoiceCreate = () => {
    const [search] = useSearchParams();
    const credits = search.get('credits') ?? undefined;
    const kind = search.get('kind') === 'DEBIT_NOTE' ? 'DEBIT_NOTE' : 'CREDIT_NOTE';
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    const { data: credited } = useGetOne<Invoice>('vendor-invoices', { id: credits }, { enabled: !!credits });
    if (!me || (credits && !credited?.lines)) return <PageSkeleton />;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show" transform={(values: InvoiceValues) => toRequest(values)}>
            <SimpleForm defaultValues={credited ? creditOf(credited, kind) : emptyValues(company?.code, company?.currency)}>
                <InvoiceForm credits={!!credited} />
            </SimpleForm>
        </Create>
    );
};
