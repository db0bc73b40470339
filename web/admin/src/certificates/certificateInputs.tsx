import { DateInput, FormDataConsumer, TextInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';
import { LotInput, ProductInput, VendorInput } from '../common/references';

export const certificateInputs = (
    <>
        <CompanyInput />
        <ProductInput source="productId" validate={required()} />
        <FormDataConsumer>{({ formData }) => <LotInput source="lotId" productId={formData.productId} />}</FormDataConsumer>
        <VendorInput source="vendorId" />
        <TextInput source="kind" validate={required()} helperText="quayside.quality.certificateKind" />
        <TextInput source="number" validate={required()} />
        <TextInput source="issuer" />
        <DateInput source="issuedOn" validate={required()} />
        <DateInput source="expiresOn" />
    </>
);
