import { AutocompleteInput, DataTable, ReferenceInput } from 'react-admin';
import { DayField, MoneyField, NumberField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { reportFrom, reportUntil, thisYear } from '../common/reportFilters';
import { accountLabel } from './accountLabel';

const account = (
    <ReferenceInput key="accountId" source="accountId" reference="accounts" sort={{ field: 'code', order: 'ASC' }} perPage={500} alwaysOn>
        <AutocompleteInput optionText={accountLabel} sx={{ minWidth: 280 }} />
    </ReferenceInput>
);

/** The lines of one account with their running balance. */
export const GeneralLedgerList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'entryDate', order: 'ASC' }} filterDefaultValues={thisYear()} filters={[account, reportFrom, reportUntil]}>
        <DataTable.Col source="entryDate" field={DayField} disableSort />
        <DataTable.Col source="number" disableSort><RecordLink source="number" to="journal-entries" id="entryId" /></DataTable.Col>
        <DataTable.Col source="description" disableSort />
        <DataTable.Col source="sourceNumber" field={NumberField} disableSort />
        <DataTable.Col source="debit" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="credit" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="balance" field={MoneyField} align="right" disableSort />
    </PlainList>
);
