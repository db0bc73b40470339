import { DateInput, NumberInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { CustomerInput, ProductInput } from '../common/references';

/** What goods are kept for, and how it ranks among others. */
export const reservationInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ProductInput source="productId" validate={required()} />
        <DecimalInput source="quantity.value" label="resources.reservations.fields.quantity" isRequired />
        <CodeInput source="quantity.unit" of="units-of-measure" label="quayside.field.unit" validate={required()} />
        <TextInput source="reference" validate={required()} />
        <CustomerInput source="customerId" />
        <NumberInput source="priorityClass" min={1} max={9} step={1} validate={required()} />
        <DateInput source="promiseDate" validate={required()} />
    </>
);
