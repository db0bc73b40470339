import { AutocompleteInput, BooleanInput, ReferenceInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';

export const replenishmentRuleInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText={product => (product ? `${product.sku} · ${product.name}` : '')} filterToQuery={q => ({ q })} validate={required()} />
        </ReferenceInput>
        <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }} filter={{ kind: 'STORAGE' }}>
            <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} validate={required()} />
        </ReferenceInput>
        <DecimalInput source="minQuantity" isRequired />
        <DecimalInput source="maxQuantity" isRequired />
        <TextInput source="sourceZone" />
        <BooleanInput source="active" />
    </>
);
