import { AutocompleteInput, BooleanInput, ReferenceInput, SelectInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput } from '../common/inputs';
import { locationKinds } from './locationKinds';

export const locationInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ReferenceInput source="parentId" reference="locations" sort={{ field: 'path', order: 'ASC' }}>
            <AutocompleteInput optionText="code" filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <SelectInput source="kind" choices={locationKinds} validate={required()} />
        <BooleanInput source="active" />
    </>
);
