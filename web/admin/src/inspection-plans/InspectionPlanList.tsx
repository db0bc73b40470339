import { BooleanField, BooleanInput, DataTable, SelectField, SelectInput } from 'react-admin';
import { DecimalField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { operations, triggers } from './planChoices';

const filters = [
    <SelectInput key="operation" source="operation" choices={operations} />,
    <SelectInput key="trigger" source="trigger" choices={triggers} />,
    <BooleanInput key="active" source="active" />,
];

export const InspectionPlanList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} filters={filters} rowClick="edit" hiddenColumns={['companyCode']}>
        <DataTable.Col source="name" />
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="categoryCode" />
        <DataTable.Col source="vendorName" disableSort />
        <DataTable.Col source="operation" disableSort><SelectField source="operation" choices={operations} /></DataTable.Col>
        <DataTable.Col source="trigger"><SelectField source="trigger" choices={triggers} /></DataTable.Col>
        <DataTable.Col source="level" disableSort />
        <DataTable.Col source="aql" field={DecimalField} align="right" />
        <DataTable.Col source="active" field={BooleanField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
