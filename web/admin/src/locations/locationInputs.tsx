import { AutocompleteInput, BooleanInput, NumberInput, ReferenceInput, SelectInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { physicalKinds } from './locationKinds';

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

export const locationInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ReferenceInput source="parentId" reference="locations" sort={{ field: 'path', order: 'ASC' }}>
            <AutocompleteInput optionText="code" filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <SelectInput source="kind" choices={physicalKinds} validate={required()} />
        <TextInput source="zone" />
        <DecimalInput source="maxWeightKg" />
        <DecimalInput source="maxUnits" />
        <TextInput source="hazardClasses" format={(classes?: string[]) => classes?.join(' ') ?? ''} parse={words} />
        <NumberInput source="pickSequence" min={0} />
        <BooleanInput source="active" />
    </>
);
