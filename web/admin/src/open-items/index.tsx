import ListAltIcon from '@mui/icons-material/ListAltOutlined';
import { BooleanField, DataTable, DateInput, SelectInput } from 'react-admin';
import { DayField, MoneyField, NumberField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { reportCompany } from '../common/reportFilters';

const sides = ['PAYABLE', 'RECEIVABLE'].map(id => ({ id, name: `quayside.status.${id}` }));

export const openItemFilters = [
    <DateInput key="asOf" source="asOf" alwaysOn />,
    <SelectInput key="side" source="side" choices={sides} alwaysOn />,
    reportCompany,
];

const OpenItemList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'dueDate', order: 'ASC' }} filters={openItemFilters}>
        <DataTable.Col source="documentNumber" field={NumberField} disableSort />
        <DataTable.Col source="partnerName" disableSort />
        <DataTable.Col source="date" field={DayField} disableSort />
        <DataTable.Col source="dueDate" field={DayField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="held" disableSort><BooleanField source="held" /></DataTable.Col>
    </PlainList>
);

export default { list: OpenItemList, icon: ListAltIcon };
