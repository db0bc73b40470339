import { AutocompleteInput, FormDataConsumer, ReferenceInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DecimalInput } from '../common/inputs';
import { createPage } from '../common/pages';
import { LotInput, ProductInput } from '../common/references';

interface Place {
    warehouseCode: string;
    code: string;
}

const inputs = (
    <>
        <ReferenceInput source="planId" reference="inspection-plans" filter={{ active: true }} sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <ProductInput source="productId" validate={required()} />
        <FormDataConsumer>{({ formData }) => <LotInput source="lotId" productId={formData.productId} />}</FormDataConsumer>
        <ReferenceInput source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }} filter={{ kind: ['INPUT', 'STORAGE', 'PACKING', 'OUTPUT'] }}>
            <AutocompleteInput optionText={(place?: Place) => (place ? `${place.warehouseCode} ${place.code}` : '')} validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <DecimalInput source="quantity.value" isRequired />
        <CodeInput source="quantity.unit" of="units-of-measure" validate={required()} />
    </>
);

/** Goods in stock that are in doubt: they are taken out of stock at once. */
export const InspectionCreate = createPage(inputs);
