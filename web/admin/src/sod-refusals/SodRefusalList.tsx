import { DataTable } from 'react-admin';
import { MomentField } from '../common/fields';
import { PlainList } from '../common/PlainList';

/** Attempts that segregation of duties stopped. */
export const SodRefusalList = () => (
    <PlainList sort={{ field: 'refusedAt', order: 'DESC' }} rowClick={false} readOnly hiddenColumns={['ip', 'companyCode']}>
        <DataTable.Col source="refusedAt" field={MomentField} />
        <DataTable.Col source="username" />
        <DataTable.Col source="onBehalfOf" disableSort />
        <DataTable.Col source="businessKey" />
        <DataTable.Col source="rule" />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="ip" disableSort />
        <DataTable.Col source="companyCode" disableSort />
    </PlainList>
);
