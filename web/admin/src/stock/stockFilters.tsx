import { AutocompleteInput, ReferenceInput, SelectInput } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { locationKinds } from '../locations/locationKinds';

export const productFilter = (
    <ReferenceInput key="productId" source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText={product => (product ? `${product.sku} · ${product.name}` : '')} filterToQuery={q => ({ q })} sx={{ minWidth: 280 }} />
    </ReferenceInput>
);

export const locationFilter = (
    <ReferenceInput key="locationId" source="locationId" reference="locations" sort={{ field: 'path', order: 'ASC' }}>
        <AutocompleteInput optionText="path" filterToQuery={q => ({ q })} sx={{ minWidth: 240 }} />
    </ReferenceInput>
);

export const lotFilter = (
    <ReferenceInput key="lotId" source="lotId" reference="lots">
        <AutocompleteInput optionText={lot => (lot ? `${lot.number} · ${lot.sku}` : '')} filterToQuery={q => ({ q })} sx={{ minWidth: 220 }} />
    </ReferenceInput>
);

/** Goods that lie here and belong to a vendor. */
export const ownerFilter = (
    <ReferenceInput key="ownerId" source="ownerId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText="name" filterToQuery={q => ({ q })} sx={{ minWidth: 220 }} />
    </ReferenceInput>
);

export const warehouseFilter = <CodeInput key="warehouseCode" source="warehouseCode" of="warehouses" />;
export const kindFilter = <SelectInput key="kind" source="kind" choices={locationKinds} />;
