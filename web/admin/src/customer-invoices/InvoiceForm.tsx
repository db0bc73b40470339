import { Typography } from '@mui/material';
import { ArrayInput, AutocompleteInput, DateInput, ReferenceInput, SimpleFormIterator, TextInput, required, useGetOne, useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { CodeInput } from '../common/CodeInput';
import { FormGrid } from '../common/FormGrid';
import { CompanyInput, DecimalInput } from '../common/inputs';
import type { Customer } from '../customers/CustomerShow';
import { sumOf } from '../vendor-invoices/invoiceForm';
import type { InvoiceValues } from './invoiceForm';

const find = (q: string) => ({ q });

export const InvoiceForm = ({ fixed }: { fixed?: boolean }) => (
    <>
        <FormGrid>
            {!fixed && <CompanyInput />}
            {!fixed && <CustomerInput />}
            <DateInput source="invoiceDate" helperText="quayside.receivables.dateHelp" />
            <DateInput source="dueDate" helperText="quayside.receivables.termsHelp" />
            <DateInput source="discountDate" />
            <DecimalInput source="discountPercent" />
            <TextInput source="customerReference" />
            <TextInput source="note" multiline />
        </FormGrid>
        <ArrayInput source="lines" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
                    <AutocompleteInput label="quayside.receivables.column.product" optionText="name" filterToQuery={find} sx={{ minWidth: 220 }} />
                </ReferenceInput>
                <TextInput source="description" label="quayside.receivables.column.description" sx={{ minWidth: 220 }} />
                <CodeInput source="categoryCode" label="quayside.receivables.column.category" of="product-categories" />
                <DecimalInput source="quantity.value" label="quayside.payables.column.quantity" isRequired />
                <CodeInput source="quantity.unit" label="quayside.field.unit" of="units-of-measure" validate={required()} />
                <DecimalInput source="price" label="quayside.payables.column.price" isRequired />
                <DecimalInput source="taxPercent" label="quayside.payables.column.taxPercent" isRequired />
            </SimpleFormIterator>
        </ArrayInput>
        <Sum />
    </>
);

export const CustomerInput = () => (
    <>
        <ReferenceInput source="customerId" reference="customers" sort={{ field: 'name', order: 'ASC' }} filter={{ status: 'ACTIVE' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={find} />
        </ReferenceInput>
        <CurrencyOfCustomer />
    </>
);

/** Whatever is entered is in the currency of the customer. */
const CurrencyOfCustomer = () => {
    const { setValue } = useFormContext();
    const customerId = useWatch<InvoiceValues, 'customerId'>({ name: 'customerId' });
    const { data: customer } = useGetOne<Customer>('customers', { id: customerId }, { enabled: !!customerId });
    useEffect(() => {
        if (customer) setValue('currency', customer.currency);
    }, [customer, setValue]);
    return null;
};

const Sum = () => {
    const translate = useTranslate();
    const { lines, currency } = useWatch<InvoiceValues>() as InvoiceValues;
    return <Typography color="text.secondary">{translate('quayside.payables.sum', { sum: `${sumOf(lines?.map(line => ({ kind: 'OTHER', ...line })))} ${currency ?? ''}` })}</Typography>;
};
