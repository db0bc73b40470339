import { DataTable, SelectField } from 'react-admin';
import { PlainList } from '../common/PlainList';
import { warehouseFilter } from '../stock/stockFilters';
import { removalStrategies } from './removalRuleInputs';

export const RemovalRuleList = () => (
    <PlainList search={false} sort={{ field: 'warehouseCode', order: 'ASC' }} filters={[warehouseFilter]}>
        <DataTable.Col source="companyCode" disableSort />
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="categoryCode" />
        <DataTable.Col source="strategy"><SelectField source="strategy" choices={removalStrategies} /></DataTable.Col>
    </PlainList>
);
