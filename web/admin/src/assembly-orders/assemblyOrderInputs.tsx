import { AutocompleteInput, DateInput, ReferenceField, ReferenceInput, SelectInput, TextField, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DecimalInput } from '../common/inputs';

const kitName = <ReferenceField source="productId" reference="products" link={false}><TextField source="name" /></ReferenceField>;

export const assemblyOrderInputs = (
    <>
        <ReferenceInput source="kitId" reference="kits" filter={{ active: true }}>
            <SelectInput optionText={kitName} validate={required()} />
        </ReferenceInput>
        <DecimalInput source="quantity" isRequired />
        <CodeInput source="unit" of="units-of-measure" />
        <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }} filter={{ kind: 'STORAGE' }}>
            <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} validate={required()} />
        </ReferenceInput>
        <TextInput source="lotNumber" />
        <DateInput source="expiresOn" />
    </>
);
