import { BooleanInput, DataTable, FunctionField, ReferenceInput, SelectInput, useTranslate } from 'react-admin';
import { DayField, MoneyField, NumberField, RelativeField, StatusField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import type { DunningCase } from './dunning';

const levels = [0, 1, 2, 3].map(id => ({ id, name: `quayside.receivables.level.${id}` }));

const filters = [
    <BooleanInput key="open" source="open" alwaysOn />,
    <SelectInput key="dunningLevel" source="dunningLevel" choices={levels} />,
    <ReferenceInput key="customerId" source="customerId" reference="customers" />,
];

export const LevelField = () => {
    const translate = useTranslate();
    return <FunctionField<DunningCase> render={({ dunningLevel }) => translate(`quayside.receivables.level.${dunningLevel}`)} />;
};

export const DunningList = () => (
    <PlainList readOnly rowClick="show" sort={{ field: 'openedAt', order: 'DESC' }} filters={filters} filterDefaultValues={{ open: true }} hiddenColumns={['companyCode']}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="customerName" />
        <DataTable.Col source="dunningLevel"><LevelField /></DataTable.Col>
        <DataTable.Col source="overdue" field={MoneyField} align="right" />
        <DataTable.NumberCol source="daysOverdue" />
        <DataTable.Col source="letterOn" field={DayField} disableSort />
        <DataTable.Col source="nextLookOn" field={DayField} />
        <DataTable.Col source="outcome"><StatusField source="outcome" /></DataTable.Col>
        <DataTable.Col source="openedAt" field={RelativeField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
