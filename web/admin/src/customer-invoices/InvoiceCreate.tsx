import { Create, SimpleForm, useStore } from 'react-admin';
import { PageSkeleton } from '../common/PageSkeleton';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { InvoiceForm } from './InvoiceForm';
import { toRequest, type InvoiceValues } from './invoiceForm';

export const InvoiceCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    if (!me) return <PageSkeleton />;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show" transform={(values: InvoiceValues) => toRequest(values)}>
            <SimpleForm defaultValues={{ companyCode: company?.code, currency: company?.currency, lines: [] }}><InvoiceForm /></SimpleForm>
        </Create>
    );
};
