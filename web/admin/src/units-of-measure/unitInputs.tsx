import { BooleanInput, TextInput, required } from 'react-admin';
import { DecimalInput } from '../common/inputs';

export const unitInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <TextInput source="category" validate={required()} />
        <DecimalInput source="factor" isRequired />
        <DecimalInput source="rounding" isRequired />
        <BooleanInput source="active" />
    </>
);
