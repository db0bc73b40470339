import { AutocompleteInput, ReferenceInput, SelectArrayInput, TextInput, required } from 'react-admin';
import { CompanyInput, MomentInput, MoneyInputs } from '../common/inputs';
import { processChoices } from '../common/processes';

const byName = { field: 'name', order: 'ASC' } as const;

export const delegationInputs = (
    <>
        <ReferenceInput source="delegate" reference="delegates" sort={byName}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <CompanyInput optional />
        <MomentInput source="validFrom" />
        <MomentInput source="validUntil" />
        <SelectArrayInput source="processIds" choices={processChoices} helperText="quayside.delegation.processHelp" />
        <TextInput source="reason" />
        <MoneyInputs source="amountCap" />
    </>
);

/** Without an amount there is no cap, whatever the currency. */
export const toDelegation = (form: Record<string, any>) => ({
    ...form,
    processIds: form.processIds ?? [],
    amountCap: form.amountCap?.amount ? form.amountCap : null,
});
