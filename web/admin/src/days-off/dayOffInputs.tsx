import { DateInput, TextInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';

export const dayOffInputs = (
    <>
        <CompanyInput />
        <DateInput source="date" validate={required()} />
        <TextInput source="name" validate={required()} />
    </>
);
