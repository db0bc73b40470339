import { BooleanInput, SelectInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DecimalInput, MoneyInputs } from '../common/inputs';

const tracking = ['NONE', 'LOT', 'SERIAL'].map(id => ({ id, name: `quayside.tracking.${id}` }));

export const productInputs = (
    <>
        <TextInput source="sku" validate={required()} />
        <TextInput source="name" validate={required()} />
        <CodeInput source="categoryCode" of="product-categories" validate={required()} />
        <TextInput source="gtin" />
        <CodeInput source="baseUnit" of="units-of-measure" validate={required()} />
        <CodeInput source="purchaseUnit" of="units-of-measure" validate={required()} />
        <MoneyInputs source="standardPrice" />
        <SelectInput source="tracking" choices={tracking} />
        <BooleanInput source="expires" />
        <DecimalInput source="weightKg" />
        <DecimalInput source="volumeLitres" />
        <TextInput source="hazardClass" />
        <BooleanInput source="active" />
        <TextInput source="description" multiline />
    </>
);
