import { DateInput, TextInput, required } from 'react-admin';
import { PersonInput } from '../common/PersonInput';

/** Whose conflict it is comes from the list of conflicts and stays. */
export const sodRiskInputs = (
    <>
        <TextInput source="username" readOnly validate={required()} />
        <TextInput source="companyCode" readOnly validate={required()} />
        <TextInput source="rule" readOnly validate={required()} />
        <PersonInput source="owner" validate={required()} helperText="quayside.sod.ownerHelp" />
        <DateInput source="validUntil" validate={required()} helperText="quayside.sod.untilHelp" />
        <TextInput source="reason" multiline validate={required()} />
    </>
);
