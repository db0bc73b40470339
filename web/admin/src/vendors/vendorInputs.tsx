import { FormDataConsumer, SelectInput, TextInput, email, required } from 'react-admin';
import { CompanyInput, CurrencyInput, DaysInput, DecimalInput } from '../common/inputs';

export const vendorStatuses = ['NEW', 'ACTIVE', 'BLOCKED'].map(id => ({ id, name: `quayside.status.${id}` }));

export const vendorInputs = (
    <>
        <TextInput source="name" validate={required()} />
        <TextInput source="number" />
        <CompanyInput />
        <FormDataConsumer>{({ formData }) => formData.id && <SelectInput source="status" choices={vendorStatuses} helperText="quayside.vendor.statusHelp" />}</FormDataConsumer>
        <CurrencyInput isRequired />
        <DaysInput source="leadTimeDays" />
        <DaysInput source="paymentTermDays" />
        <DecimalInput source="rating" />
        <TextInput source="email" validate={email()} />
        <TextInput source="phone" />
        <TextInput source="street" />
        <TextInput source="zip" />
        <TextInput source="city" />
        <TextInput source="country" />
        <TextInput source="taxId" />
    </>
);
