import { BooleanInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';
import { ProductInput, VendorInput } from '../common/references';

/** Without a product it holds for all that the vendor delivers. */
export const consignmentInputs = (
    <>
        <CompanyInput />
        <VendorInput source="vendorId" validate={required()} />
        <ProductInput source="productId" />
        <BooleanInput source="active" />
    </>
);
