import { AutocompleteInput, ReferenceInput, TextInput, required, useGetIdentity } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CompanyInput, MomentInput, MoneyInputs } from '../common/inputs';
import { PersonInput } from '../common/PersonInput';
import { ProcessesInput } from '../common/processes';
import { useHasRole } from '../providers/me';

const byName = { field: 'name', order: 'ASC' } as const;

/** Nobody at the top enters a holiday: an administrator arranges it for somebody else. */
const DelegatorInput = () =>
    useHasRole('administrator') ? (
        <ReferenceInput source="delegator" reference="users" sort={byName}>
            <AutocompleteInput optionText="name" filterToQuery={q => ({ q })} helperText="quayside.delegation.delegatorHelp" />
        </ReferenceInput>
    ) : null;

const DelegateInput = () => {
    const delegator = useWatch({ name: 'delegator' });
    const { identity } = useGetIdentity();
    return <PersonInput source="delegate" validate={required()} colleaguesOf={delegator && delegator !== identity?.id ? delegator : undefined} />;
};

export const delegationInputs = (
    <>
        <DelegatorInput />
        <DelegateInput />
        <CompanyInput optional />
        <MomentInput source="validFrom" />
        <MomentInput source="validUntil" />
        <ProcessesInput source="processIds" helperText="quayside.delegation.processHelp" />
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
