import { AutocompleteInput, BooleanInput, DateInput, ReferenceInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DaysInput, DecimalInput, MoneyInputs } from '../common/inputs';

export const vendorPriceInputs = (
    <>
        <CompanyInput />
        <ReferenceInput source="vendorId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText={product => (product ? `${product.sku} · ${product.name}` : '')} validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="vendorSku" />
        <DecimalInput source="minQuantity.value" label="resources.vendor-prices.fields.minQuantity" isRequired />
        <CodeInput source="minQuantity.unit" label="quayside.field.unit" of="units-of-measure" validate={required()} />
        <MoneyInputs source="unitPrice" isRequired />
        <DateInput source="validFrom" validate={required()} />
        <DateInput source="validUntil" />
        <DaysInput source="leadTimeDays" />
        <BooleanInput source="contract" />
    </>
);
