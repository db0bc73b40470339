import { DataTable } from 'react-admin';
import { DayField, MomentField, PersonField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RuleField } from '../sod/RuleField';

/** What is accepted, by whom and until when. A risk is accepted from the list of conflicts. */
export const SodRiskList = () => (
    <PlainList sort={{ field: 'validUntil', order: 'ASC' }} rowClick="edit" readOnly>
        <DataTable.Col source="username" field={PersonField} />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="rule" field={RuleField} />
        <DataTable.Col source="owner" field={PersonField} />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="validUntil" field={DayField} />
        <DataTable.Col source="acceptedBy" disableSort field={PersonField} />
        <DataTable.Col source="acceptedAt" field={MomentField} disableSort />
    </PlainList>
);
