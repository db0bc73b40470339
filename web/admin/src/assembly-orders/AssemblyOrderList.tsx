import { DataTable } from 'react-admin';
import { MomentField, PersonField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';

/** Kits that were made, the newest first. */
export const AssemblyOrderList = () => (
    <PlainList rowClick="show" sort={{ field: 'assembledAt', order: 'DESC' }}>
        <DataTable.Col source="number" />
        <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="lotNumber" disableSort><RecordLink source="lotNumber" to="lots" id="lotId" /></DataTable.Col>
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="locationCode" disableSort />
        <DataTable.Col source="assembledAt" field={MomentField} />
        <DataTable.Col source="assembledBy" disableSort field={PersonField} />
        <DataTable.Col source="reversedAt" field={MomentField} disableSort />
    </PlainList>
);
