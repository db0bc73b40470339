import { AutocompleteInput, BooleanInput, NumberInput, ReferenceInput, SelectInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput } from '../common/inputs';

export const putawayMethods = ['FIXED_BIN', 'SAME_PRODUCT', 'EMPTY_BIN'].map(id => ({ id, name: `quayside.putawayMethod.${id}` }));

export const putawayRuleInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <NumberInput source="sortOrder" min={0} step={1} validate={required()} />
        <SelectInput source="method" choices={putawayMethods} validate={required()} />
        <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText={product => (product ? `${product.sku} · ${product.name}` : '')} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <CodeInput source="categoryCode" of="product-categories" />
        <TextInput source="hazardClass" />
        <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }} filter={{ kind: 'STORAGE' }}>
            <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="zone" />
        <BooleanInput source="active" />
    </>
);
