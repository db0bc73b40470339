import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

interface Props {
    source: string;
    validate?: Validator | Validator[];
}

interface Sku {
    sku: string;
    name: string;
}

export const ProductInput = ({ source, validate }: Props) => (
    <ReferenceInput source={source} reference="products" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText={(product?: Sku) => (product ? `${product.sku} · ${product.name}` : '')} validate={validate} filterToQuery={q => ({ q })} />
    </ReferenceInput>
);

export const VendorInput = ({ source, validate }: Props) => (
    <ReferenceInput source={source} reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText="name" validate={validate} filterToQuery={q => ({ q })} />
    </ReferenceInput>
);

export const CustomerInput = ({ source, validate }: Props) => (
    <ReferenceInput source={source} reference="customers" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText="name" validate={validate} filterToQuery={q => ({ q })} />
    </ReferenceInput>
);

/** Of one product where it is given. */
export const LotInput = ({ source, productId }: { source: string; productId?: string }) => (
    <ReferenceInput source={source} reference="lots" filter={productId ? { productId } : {}} sort={{ field: 'number', order: 'ASC' }}>
        <AutocompleteInput optionText="number" filterToQuery={q => ({ q })} />
    </ReferenceInput>
);
