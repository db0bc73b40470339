import { AutocompleteInput, BooleanInput, ReferenceInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DecimalInput } from '../common/inputs';

export const packagingInputs = (
    <>
        <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText={product => (product ? `${product.sku} · ${product.name}` : '')} validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="gtin" validate={required()} />
        <TextInput source="name" validate={required()} />
        <DecimalInput source="quantity.value" label="resources.product-packagings.fields.quantity" isRequired />
        <CodeInput source="quantity.unit" label="quayside.field.unit" of="units-of-measure" validate={required()} />
        <BooleanInput source="active" />
    </>
);
