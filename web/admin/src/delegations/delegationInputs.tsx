import { AutocompleteInput, DateTimeInput, ReferenceInput, SelectArrayInput, TextInput, required } from 'react-admin';
import { CompanyInput, CurrencyInput, DecimalInput } from '../common/inputs';
import { processChoices } from '../common/processes';

const byName = { field: 'name', order: 'ASC' } as const;

export const delegationInputs = (
    <>
        <ReferenceInput source="delegate" reference="delegates" sort={byName}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <CompanyInput optional />
        <DateTimeInput source="validFrom" validate={required()} />
        <DateTimeInput source="validUntil" validate={required()} />
        <SelectArrayInput source="processIds" choices={processChoices} helperText="quayside.delegation.processHelp" />
        <TextInput source="reason" />
        <DecimalInput source="amountCap.amount" />
        <CurrencyInput source="amountCap.currency" />
    </>
);

/** Without an amount there is no cap, whatever the currency. */
export const toDelegation = (form: Record<string, any>) => ({
    ...form,
    processIds: form.processIds ?? [],
    amountCap: form.amountCap?.amount ? form.amountCap : null,
});
