import { SelectInput, TextInput, email, required } from 'react-admin';
import { CompanyInput, CurrencyInput, DaysInput, DecimalInput, MoneyInputs } from '../common/inputs';

const choices = (...ids: string[]) => ids.map(id => ({ id, name: `quayside.status.${id}` }));

export const customerStatuses = choices('ACTIVE', 'BLOCKED');
export const segments = choices('STANDARD', 'KEY_ACCOUNT', 'PUBLIC_SECTOR');
const languages = ['en', 'de', 'nl'].map(id => ({ id, name: `quayside.receivables.language.${id}` }));

export const customerInputs = (
    <>
        <TextInput source="name" validate={required()} />
        <TextInput source="number" />
        <CompanyInput />
        <SelectInput source="status" choices={customerStatuses} validate={required()} />
        <SelectInput source="segment" choices={segments} validate={required()} />
        <CurrencyInput isRequired />
        <SelectInput source="language" choices={languages} validate={required()} />
        <DaysInput source="paymentTermDays" />
        <DaysInput source="discountDays" />
        <DecimalInput source="discountPercent" />
        <MoneyInputs source="creditLimit" />
        <TextInput source="email" validate={email()} />
        <TextInput source="phone" />
        <TextInput source="street" />
        <TextInput source="zip" />
        <TextInput source="city" />
        <TextInput source="country" />
        <TextInput source="taxId" />
        <TextInput source="dunningBlock" helperText="quayside.receivables.dunningBlockHelp" />
    </>
);
