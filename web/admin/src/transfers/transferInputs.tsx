import { ArrayInput, AutocompleteInput, ReferenceInput, SimpleFormIterator, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { VendorInput } from '../common/references';
import { freePlaces } from '../stock-moves/relocation';

const place = (source: string) => (
    <ReferenceInput source={source} reference="locations" filter={{ kind: freePlaces, active: true }} sort={{ field: 'path', order: 'ASC' }}>
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
                <CodeInput source="unit" of="units-of-measure" />
                <VendorInput source="ownerId" />
            </SimpleFormIterator>
        </ArrayInput>
    </>
);
