import { DataTable, DateInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonName, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { VendorInput } from '../common/references';
import { StatusTabs } from '../common/StatusTabs';

const filters = [<VendorInput key="vendorId" source="vendorId" />, <DateInput key="validUntilFrom" source="validUntilFrom" />, <DateInput key="validUntilTo" source="validUntilTo" />];

export const AgreementList = () => (
    <PlainList rowClick="show" sort={{ field: 'createdAt', order: 'DESC' }} filters={filters} hiddenColumns={['createdBy', 'total']}
        above={<StatusTabs statuses={['DRAFT', 'IN_APPROVAL', 'ACTIVE', 'CLOSED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="title" />
        <DataTable.Col source="vendorName" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="validFrom" field={DayField} />
        <DataTable.Col source="validUntil" field={DayField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="totalInCompanyCurrency" field={MoneyField} align="right" />
        <DataTable.Col source="createdBy" disableSort><PersonName source="createdBy" nameSource="createdByName" /></DataTable.Col>
        <DataTable.Col source="companyCode" />
    </PlainList>
);
