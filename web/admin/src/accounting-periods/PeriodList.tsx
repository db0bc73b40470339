import { Box } from '@mui/material';
import { DataTable, SelectInput } from 'react-admin';
import { DayField, MomentField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { PeriodActions } from './PeriodActions';

const statuses = ['OPEN', 'CLOSED', 'LOCKED'].map(id => ({ id, name: `quayside.status.${id}` }));

export const PeriodList = () => (
    <PlainList readOnly search={false} rowClick="show" sort={{ field: 'startDate', order: 'DESC' }} filters={[<SelectInput key="status" source="status" choices={statuses} />]}>
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="startDate" field={DayField} />
        <DataTable.Col source="endDate" field={DayField} />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="changedBy" disableSort field={PersonField} />
        <DataTable.Col source="changedAt" field={MomentField} disableSort />
        <DataTable.Col source="waiverReason" disableSort />
        <DataTable.Col label={false}><Box onClick={event => event.stopPropagation()}><PeriodActions /></Box></DataTable.Col>
    </PlainList>
);
