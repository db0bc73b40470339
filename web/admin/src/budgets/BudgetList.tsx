import { DataTable } from 'react-admin';
import { MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const BudgetList = () => (
    <PlainList sort={{ field: 'costCentre', order: 'ASC' }}>
        <DataTable.Col source="costCentre" />
        <DataTable.Col source="fiscalYear" />
        <DataTable.Col source="amount" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
