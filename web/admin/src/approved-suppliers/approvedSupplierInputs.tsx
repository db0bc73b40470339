import { AutocompleteInput, DateInput, ReferenceInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput } from '../common/inputs';

export const approvedSupplierInputs = (
    <>
        <CompanyInput />
        <ReferenceInput source="vendorId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <CodeInput source="categoryCode" of="product-categories" />
        <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <DateInput source="validFrom" validate={required()} />
        <DateInput source="validUntil" />
    </>
);
