import { TextInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';

export const warehouseInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <CompanyInput />
        <TextInput source="name" validate={required()} />
        <TextInput source="street" />
        <TextInput source="zip" />
        <TextInput source="city" />
        <TextInput source="country" />
    </>
);
