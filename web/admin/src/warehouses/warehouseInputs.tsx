import { SelectArrayInput, TextInput, required } from 'react-admin';
import { weekDays } from '../companies/companyInputs';
import { CompanyInput, DaysInput } from '../common/inputs';

export const warehouseInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <CompanyInput />
        <TextInput source="name" validate={required()} />
        <TextInput source="street" />
        <TextInput source="zip" />
        <TextInput source="city" />
        <TextInput source="country" />
        <TextInput source="shippingCutOff" placeholder="15:00" />
        <DaysInput source="transitDays" />
        <SelectArrayInput source="shippingDays" choices={weekDays} />
    </>
);
