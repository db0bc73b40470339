import { BooleanInput, TextInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';

export const costCentreInputs = (
    <>
        <CompanyInput />
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <BooleanInput source="active" />
    </>
);
