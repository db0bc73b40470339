import { NumberInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, MoneyInputs } from '../common/inputs';

export const budgetInputs = (
    <>
        <CompanyInput />
        <CodeInput source="costCentre" of="cost-centres" validate={required()} />
        <NumberInput source="fiscalYear" min={2000} max={2999} step={1} validate={required()} />
        <MoneyInputs source="amount" isRequired />
    </>
);
