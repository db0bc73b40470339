import { SelectArrayInput, TextInput, required } from 'react-admin';
import { CurrencyInput } from '../common/inputs';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
export const weekDays = days.map(id => ({ id, name: `quayside.weekDay.${id}` }));

export const companyInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <CurrencyInput isRequired />
        <TextInput source="locale" validate={required()} />
        <TextInput source="timeZone" validate={required()} />
        <TextInput source="country" validate={required()} />
        <SelectArrayInput source="weekend" choices={weekDays} />
        <TextInput source="dayStart" validate={required()} />
        <TextInput source="dayEnd" validate={required()} />
        <TextInput source="street" />
        <TextInput source="zip" />
        <TextInput source="city" />
        <TextInput source="taxId" />
    </>
);
