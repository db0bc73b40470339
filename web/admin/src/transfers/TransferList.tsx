import { DataTable } from 'react-admin';
import { MomentField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';

/** Goods between warehouses, the newest first. */
export const TransferList = () => (
    <PlainList rowClick="show" sort={{ field: 'sentAt', order: 'DESC' }}>
        <DataTable.Col source="number" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="fromWarehouse" />
        <DataTable.Col source="toWarehouse" />
        <DataTable.Col source="toCode" disableSort />
        <DataTable.Col source="sentAt" field={MomentField} />
        <DataTable.Col source="receivedAt" field={MomentField} />
    </PlainList>
);
