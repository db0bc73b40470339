import NotesIcon from '@mui/icons-material/NotesOutlined';
import { AutocompleteInput, DataTable, ReferenceInput } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { DayField, MoneyField, NumberField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { VendorInput } from '../common/references';
import { reportCompany, reportFrom, reportUntil, thisYear } from '../common/reportFilters';
import { accountLabel } from '../general-ledger/accountLabel';

const filters = [
    reportFrom, reportUntil,
    <ReferenceInput key="accountId" source="accountId" reference="accounts" sort={{ field: 'code', order: 'ASC' }} perPage={500}>
        <AutocompleteInput optionText={accountLabel} sx={{ minWidth: 260 }} />
    </ReferenceInput>,
    <CodeInput key="costCentreCode" source="costCentreCode" of="cost-centres" />, <VendorInput key="partnerId" source="partnerId" />, reportCompany,
];

/** Every line of the books: sorted by entry it is the journal, sorted by account the ledger of all accounts. */
const JournalLineList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'entryDate', order: 'ASC' }} filterDefaultValues={thisYear()} filters={filters}>
        <DataTable.Col source="entryDate" field={DayField} />
        <DataTable.Col source="number"><RecordLink source="number" to="journal-entries" id="entryId" /></DataTable.Col>
        <DataTable.Col source="accountCode" />
        <DataTable.Col source="accountName" disableSort />
        <DataTable.Col source="entryDescription" disableSort />
        <DataTable.Col source="description" disableSort />
        <DataTable.Col source="costCentreCode" disableSort />
        <DataTable.Col source="sourceNumber" field={NumberField} />
        <DataTable.Col source="debit" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="credit" field={MoneyField} align="right" disableSort />
    </PlainList>
);

export default { list: JournalLineList, icon: NotesIcon };
