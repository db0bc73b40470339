import { BooleanInput, SelectInput, TextInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';
import { accountTypes } from './accountTypes';

export const accountInputs = (
    <>
        <CompanyInput />
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <SelectInput source="type" choices={accountTypes} validate={required()} />
        <BooleanInput source="active" />
    </>
);
