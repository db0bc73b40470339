import { DateTimeInput, NumberInput, SelectInput, TextInput, required, useResourceContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useMe } from '../providers/me';

/** One of the companies that the token grants. */
export const CompanyInput = ({ source = 'companyCode', optional }: { source?: string; optional?: boolean }) => {
    const { data: me } = useMe();
    return (
        <SelectInput source={source} choices={me?.companies ?? []} optionValue="code" optionText="name"
            validate={optional ? undefined : required()} emptyText={optional ? 'quayside.company.all' : undefined} />
    );
};

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK'].map(id => ({ id, name: id }));

export const CurrencyInput = ({ source = 'currency', isRequired, defaultValue }: { source?: string; isRequired?: boolean; defaultValue?: string }) => (
    <SelectInput source={source} label="quayside.field.currency" choices={currencies} translateChoice={false} validate={isRequired ? required() : undefined} defaultValue={defaultValue} />
);

const isDecimalText = (value: unknown) =>
    value === null || value === undefined || value === '' || /^-?\d+(\.\d+)?$/.test(String(value)) ? undefined : 'quayside.requisition.invalid';

/** An exact decimal: it stays the text that was typed. */
export const DecimalInput = ({ source, isRequired, label }: { source: string; isRequired?: boolean; label?: string }) => (
    <TextInput source={source} label={label} validate={isRequired ? [required(), isDecimalText] : isDecimalText}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
);

/** Named as the field that the two together are; a new amount that is needed is in the form's currency unless another one is chosen. */
export const MoneyInputs = ({ source, isRequired }: { source: string; isRequired?: boolean }) => {
    const resource = useResourceContext();
    const currency = useWatch({ name: 'currency' });
    return (
        <>
            <DecimalInput source={`${source}.amount`} label={`resources.${resource}.fields.${source}`} isRequired={isRequired} />
            <CurrencyInput source={`${source}.currency`} isRequired={isRequired} defaultValue={isRequired ? currency : undefined} />
        </>
    );
};

const toInstant = (local: string) => (local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : null);

/** A moment, entered in the time of the browser and sent with its zone. */
export const MomentInput = ({ source }: { source: string }) => <DateTimeInput source={source} parse={toInstant} validate={required()} />;

export const DaysInput = ({ source }: { source: string }) => <NumberInput source={source} min={0} step={1} />;
