import { Typography } from '@mui/material';
import {
    ArrayInput, AutocompleteInput, DateInput, FormDataConsumer, ReferenceInput, SelectInput, SimpleFormIterator, TextInput, required, useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CodeInput } from '../common/CodeInput';
import { FormGrid } from '../common/FormGrid';
import { CompanyInput, CurrencyInput, DecimalInput } from '../common/inputs';
import { sumOf, type InvoiceValues } from './invoiceForm';
import { LandedCostInput } from './LandedCostInput';
import { OrderLookup } from './OrderLookup';

const choices = (...ids: string[]) => ids.map(id => ({ id, name: `quayside.status.${id}` }));

/** A note is always on an invoice, whose page leads here. */
export const InvoiceForm = ({ fixed, credits }: { fixed?: boolean; credits?: boolean }) => (
    <>
        <FormGrid>
            {!fixed && <CompanyInput />}
            {credits && <SelectInput source="kind" choices={choices('CREDIT_NOTE', 'DEBIT_NOTE')} validate={required()} />}
            {!fixed && (
                <ReferenceInput source="vendorId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
                    <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
                </ReferenceInput>
            )}
            <TextInput source="number" />
            <DateInput source="invoiceDate" validate={required()} />
            <DateInput source="dueDate" />
            <DateInput source="discountDate" />
            <DecimalInput source="discountPercent" />
            <CurrencyInput isRequired />
            <DecimalInput source="totalAmount" label="resources.vendor-invoices.fields.total" isRequired />
            <TextInput source="note" multiline />
        </FormGrid>
        <FormDataConsumer<InvoiceValues>>{({ formData }) => formData.kind === 'INVOICE' && formData.vendorId ? <OrderLookup vendorId={formData.vendorId} /> : null}</FormDataConsumer>
        <ArrayInput source="lines" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                <SelectInput source="kind" choices={choices('GOODS', 'FREIGHT', 'OTHER')} defaultValue="FREIGHT" validate={required()} />
                <TextInput source="description" sx={{ minWidth: 260 }} />
                <DecimalInput source="quantity.value" label="quayside.payables.column.quantity" isRequired />
                <CodeInput source="quantity.unit" label="quayside.field.unit" of="units-of-measure" validate={required()} />
                <DecimalInput source="price" label="quayside.payables.column.price" isRequired />
                <DecimalInput source="taxPercent" label="quayside.payables.column.taxPercent" isRequired />
                <LandedCostInput />
                <CreditReason />
            </SimpleFormIterator>
        </ArrayInput>
        <Sum />
    </>
);

/** Only of notes. */
const CreditReason = () => {
    const kind = useWatch({ name: 'kind' });
    return kind === 'INVOICE' ? null : <SelectInput source="creditReason" label="quayside.payables.column.creditReason" choices={choices('QUANTITY', 'PRICE', 'RETURN')} />;
};

const Sum = () => {
    const translate = useTranslate();
    const lines = useWatch<InvoiceValues, 'lines'>({ name: 'lines' });
    return <Typography color="text.secondary">{translate('quayside.payables.sum', { sum: sumOf(lines) })}</Typography>;
};
