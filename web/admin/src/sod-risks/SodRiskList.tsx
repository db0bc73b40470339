import { DataTable } from 'react-admin';
import { DayField, MomentField } from '../common/fields';
import { PlainList } from '../common/PlainList';

/** What is accepted, by whom and until when. A risk is accepted from the list of conflicts. */
export const SodRiskList = () => (
    <PlainList sort={{ field: 'validUntil', order: 'ASC' }} rowClick="edit" readOnly>
        <DataTable.Col source="username" />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="rule" />
        <DataTable.Col source="owner" />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="validUntil" field={DayField} />
        <DataTable.Col source="acceptedBy" disableSort />
        <DataTable.Col source="acceptedAt" field={MomentField} disableSort />
    </PlainList>
);
