import { NumberInput, SelectInput, TextInput, required } from 'react-admin';
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

export const CurrencyInput = ({ source = 'currency', isRequired }: { source?: string; isRequired?: boolean }) => (
    <SelectInput source={source} choices={currencies} translateChoice={false} validate={isRequired ? required() : undefined} />
);

const isDecimalText = (value: unknown) =>
    value === null || value === undefined || value === '' || /^-?\d+(\.\d+)?$/.test(String(value)) ? undefined : 'quayside.requisition.invalid';

/** An exact decimal: it stays the text that was typed. */
export const DecimalInput = ({ source, isRequired, label }: { source: string; isRequired?: boolean; label?: string }) => (
    <TextInput source={source} label={label} validate={isRequired ? [required(), isDecimalText] : isDecimalText}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
);

export const MoneyInputs = ({ source, isRequired }: { source: string; isRequired?: boolean }) => (
    <>
        <DecimalInput source={`${source}.amount`} isRequired={isRequired} />
        <CurrencyInput source={`${source}.currency`} isRequired={isRequired} />
    </>
);

export const DaysInput = ({ source }: { source: string }) => <NumberInput source={source} min={0} step={1} />;
