import { ArrayInput, AutocompleteInput, BooleanInput, ReferenceInput, SimpleFormIterator, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput, MoneyInputs } from '../common/inputs';

const product = (
    <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText={each => (each ? `${each.sku} · ${each.name}` : '')} filterToQuery={q => ({ q })} validate={required()} />
    </ReferenceInput>
);

export const kitInputs = (
    <>
        <CompanyInput />
        {product}
        <ArrayInput source="components" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                {product}
                <DecimalInput source="quantity" isRequired />
                <CodeInput source="unit" of="units-of-measure" />
            </SimpleFormIterator>
        </ArrayInput>
        <MoneyInputs source="labour" />
        <BooleanInput source="active" />
    </>
);
