import { DateInput, TextInput, maxLength } from 'react-admin';

/** Where and how a delivery comes. */
export const planInputs = (
    <>
        <DateInput source="expectedDate" />
        <TextInput source="dock" validate={maxLength(40)} />
        <TextInput source="carrier" validate={maxLength(100)} />
        <TextInput source="trackingNumber" validate={maxLength(64)} />
    </>
);
