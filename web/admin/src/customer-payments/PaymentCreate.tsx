import { Create, DateInput, SimpleForm, TextInput, required, useStore } from 'react-admin';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { today } from '../common/day';
import { FormGrid } from '../common/FormGrid';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { PageSkeleton } from '../common/PageSkeleton';
import { CustomerInput } from '../customer-invoices/InvoiceForm';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { spread, toAllocations, type Part } from './allocation';
import { PartsTable } from './PartsTable';
import { useOpenInvoices } from './useOpenInvoices';

interface Values {
    companyCode: string;
    key: string;
    customerId: string;
    currency: string;
    amountText: string;
    receivedOn: string;
    bankReference?: string | null;
    note?: string | null;
    parts?: Record<string, Part>;
}

const toRequest = ({ currency, amountText, parts, ...values }: Values) => ({
    ...values, amount: { amount: amountText, currency }, allocations: toAllocations(parts ?? {}, currency),
});

/** What came, and what it is for: proposed for the oldest invoices, and changed by hand. */
export const PaymentCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    const [key] = useState(() => crypto.randomUUID());
    if (!me) return <PageSkeleton />;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show" transform={(values: Values) => toRequest(values)}>
            <SimpleForm defaultValues={{ companyCode: company?.code, currency: company?.currency, key, receivedOn: today() }}>
                <FormGrid>
                    <CompanyInput />
                    <CustomerInput />
                    <DecimalInput source="amountText" label="resources.customer-payments.fields.amount" isRequired />
                    <DateInput source="receivedOn" validate={required()} />
                    <TextInput source="bankReference" />
                    <TextInput source="note" multiline />
                </FormGrid>
                <Parts />
            </SimpleForm>
        </Create>
    );
};

const Parts = () => {
    const { setValue } = useFormContext();
    const { customerId, companyCode, currency, amountText = '', receivedOn, parts = {} } = useWatch<Values>() as Values;
    const { invoices } = useOpenInvoices(customerId, companyCode, currency);
    const known = invoices.map(({ id }) => id).join();
    useEffect(() => {
        setValue('parts', spread(amountText, invoices, receivedOn));
        // Proposed anew when the money or the customer changes; what is typed into the table stays.
        // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [amountText, receivedOn, currency, known, setValue]);
    if (!customerId) return null;
    return <PartsTable amount={amountText} currency={currency} invoices={invoices} parts={parts} withDiscount onChange={changed => setValue('parts', changed)} />;
};
