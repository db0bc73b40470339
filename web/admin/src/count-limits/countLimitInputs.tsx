import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';

export const countLimitInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }}>
            <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <DecimalInput source="percent" isRequired />
        <DecimalInput source="amount" />
    </>
);
