import { ArrayInput, AutocompleteInput, ReferenceInput, SimpleFormIterator, required } from 'react-admin';
import { CompanyInput, DecimalInput } from '../common/inputs';

const place = (source: string) => (
    <ReferenceInput source={source} reference="locations" sort={{ field: 'path', order: 'ASC' }}>
        <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} validate={required()} />
    </ReferenceInput>
);

export const transferInputs = (
    <>
        <CompanyInput />
        {place('toLocationId')}
        <ArrayInput source="lines" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
                    <AutocompleteInput optionText={each => (each ? `${each.sku} · ${each.name}` : '')} filterToQuery={q => ({ q })} validate={required()} />
                </ReferenceInput>
                <ReferenceInput source="lotId" reference="lots">
                    <AutocompleteInput optionText={each => (each ? `${each.number} · ${each.sku}` : '')} filterToQuery={q => ({ q })} />
                </ReferenceInput>
                {place('fromLocationId')}
                <DecimalInput source="quantity" isRequired />
            </SimpleFormIterator>
        </ArrayInput>
    </>
);
