import { DateInput, required } from 'react-admin';
import { CurrencyInput, DecimalInput } from '../common/inputs';

export const exchangeRateInputs = (
    <>
        <DateInput source="rateDate" validate={required()} />
        <CurrencyInput source="baseCurrency" isRequired />
        <CurrencyInput source="quoteCurrency" isRequired />
        <DecimalInput source="rate" isRequired />
    </>
);
