import { ArrayInput, AutocompleteArrayInput, DateInput, ReferenceArrayInput, SimpleFormIterator, TextInput, required } from 'react-admin';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { ProductInput } from '../common/references';

interface Props {
    /** From a requisition the lines are those that it has. */
    withLines: boolean;
}

export const RfqInputs = ({ withLines }: Props) => (
    <>
        <CompanyInput />
        <TextInput source="title" validate={required()} />
        <DateInput source="quotesDueOn" validate={required()} />
        <ReferenceArrayInput source="vendorIds" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteArrayInput optionText="name" filterToQuery={q => ({ q })} helperText={withLines ? undefined : 'quayside.rfq.likelyVendors'} />
        </ReferenceArrayInput>
        <TextInput source="note" multiline minRows={2} />
        {withLines && (
            <ArrayInput source="lines" validate={required()}>
                <SimpleFormIterator inline disableReordering>
                    <ProductInput source="productId" validate={required()} />
                    <DecimalInput source="quantity.value" label="quayside.field.value" isRequired />
                    <TextInput source="quantity.unit" label="quayside.field.unit" validate={required()} />
                    <DateInput source="neededBy" />
                    <TextInput source="warehouseCode" />
                    <TextInput source="note" />
                </SimpleFormIterator>
            </ArrayInput>
        )}
    </>
);
