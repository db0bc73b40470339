import { FormDataConsumer, SelectInput, TextInput, required } from 'react-admin';
import { createPage } from '../common/pages';
import { CompanyInput } from '../common/inputs';
import { LotInput, ProductInput, VendorInput } from '../common/references';
import { sources } from './sources';

const nonconformanceInputs = (
    <>
        <CompanyInput />
        <TextInput source="title" validate={required()} />
        <SelectInput source="source" choices={sources} validate={required()} />
        <TextInput source="sourceNumber" />
        <VendorInput source="vendorId" />
        <ProductInput source="productId" />
        <FormDataConsumer>{({ formData }) => <LotInput source="lotId" productId={formData.productId} />}</FormDataConsumer>
        <TextInput source="description" multiline minRows={3} validate={required()} sx={{ gridColumn: '1 / -1' }} />
    </>
);

export const NonconformanceCreate = createPage(nonconformanceInputs, { source: 'OTHER' });
