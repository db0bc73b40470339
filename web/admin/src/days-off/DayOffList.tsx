import { DataTable } from 'react-admin';
import { DayField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const DayOffList = () => (
    <PlainList sort={{ field: 'date', order: 'DESC' }}>
        <DataTable.Col source="date" field={DayField} />
        <DataTable.Col source="name" />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
