import { DataTable, DateInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';

const filters = [<DateInput key="payFrom" source="payFrom" />, <DateInput key="payTo" source="payTo" />];

export const ProposalList = () => (
    <PlainList rowClick="show" sort={{ field: 'proposedAt', order: 'DESC' }} filters={filters}
        above={<StatusTabs statuses={['DRAFT', 'IN_APPROVAL', 'CORRECTING', 'BOOKED', 'DISCARDED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="payOn" field={DayField} />
        <DataTable.Col source="dueUntil" field={DayField} />
        <DataTable.Col source="total" field={MoneyField} align="right" />
        <DataTable.Col source="proposedBy" field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
