import { DataTable, DateInput, SearchInput, SelectInput } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';

const statuses = ['DRAFT', 'POSTED', 'REVERSED'].map(id => ({ id, name: `quayside.status.${id}` }));
const filters = [<SearchInput key="q" source="q" alwaysOn />, <SelectInput key="status" source="status" choices={statuses} alwaysOn />, <DateInput key="costDate_gte" source="costDate_gte" />];

export const LandedCostList = () => (
    <PlainList search={false} rowClick="show" sort={{ field: 'costDate', order: 'DESC' }} filters={filters}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="costDate" field={DayField} />
        <DataTable.Col source="description" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="createdBy" disableSort field={PersonField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
