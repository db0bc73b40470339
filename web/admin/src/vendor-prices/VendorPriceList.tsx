import { BooleanField, BooleanInput, DataTable } from 'react-admin';
import { DayField, PriceField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const VendorPriceList = () => (
    <PlainList sort={{ field: 'validFrom', order: 'DESC' }} filters={[<BooleanInput key="contract" source="contract" />]}>
        <DataTable.Col source="vendorName" disableSort />
        <DataTable.Col source="productSku" disableSort />
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="minQuantity" field={QuantityField} align="right" />
        <DataTable.Col source="unitPrice" field={PriceField} align="right" />
        <DataTable.Col source="validFrom" field={DayField} />
        <DataTable.Col source="validUntil" field={DayField} />
        <DataTable.Col source="contract" field={BooleanField} />
    </PlainList>
);
