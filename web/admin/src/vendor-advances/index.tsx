import SavingsIcon from '@mui/icons-material/SavingsOutlined';
import { AutocompleteInput, DataTable, DateInput, ReferenceInput, TextInput, required } from 'react-admin';
import { DayField, MoneyField, NumberField, PersonField, StatusField } from '../common/fields';
import { MoneyInputs } from '../common/inputs';
import { createPage } from '../common/pages';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';
import { AdvanceActions } from './AdvanceActions';

const AdvanceList = () => (
    <PlainList rowClick={false} sort={{ field: 'requestedAt', order: 'DESC' }} above={<StatusTabs statuses={['REQUESTED', 'PAID', 'CLEARED', 'CANCELLED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="vendorName" />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="payOn" field={DayField} />
        <DataTable.Col source="amount" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="requestedBy" disableSort field={PersonField} />
        <DataTable.Col source="companyCode" />
        <DataTable.Col label=" " align="right"><AdvanceActions /></DataTable.Col>
    </PlainList>
);

const inputs = (
    <>
        <ReferenceInput source="vendorId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <DateInput source="payOn" validate={required()} />
        <MoneyInputs source="amount" isRequired />
        <TextInput source="orderNumber" />
        <TextInput source="note" multiline />
    </>
);

export default { list: AdvanceList, create: createPage(inputs), icon: SavingsIcon, recordRepresentation: 'number' };
