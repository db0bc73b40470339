import { DateInput, TextInput, required, useTranslate } from 'react-admin';
import { PersonInput } from '../common/PersonInput';
import { ruleName } from '../sod/ruleName';

const RuleInput = () => {
    const translate = useTranslate();
    return <TextInput source="rule" readOnly validate={required()} format={(rule?: string) => rule ? ruleName(rule, translate) : ''} />;
};

/** Whose conflict it is comes from the list of conflicts and stays. */
export const sodRiskInputs = (
    <>
        <TextInput source="username" readOnly validate={required()} />
        <TextInput source="companyCode" readOnly validate={required()} />
        <RuleInput />
        <PersonInput source="owner" validate={required()} helperText="quayside.sod.ownerHelp" />
        <DateInput source="validUntil" validate={required()} helperText="quayside.sod.untilHelp" />
        <TextInput source="reason" multiline validate={required()} />
    </>
);
