import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

export const stockCountInputs = (
    <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }} filter={{ kind: 'STORAGE' }}>
        <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} validate={required()} />
    </ReferenceInput>
);
