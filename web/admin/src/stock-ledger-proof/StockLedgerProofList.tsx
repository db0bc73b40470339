import { Alert } from '@mui/material';
import { DataTable, useListContext, useTranslate, type RaRecord } from 'react-admin';
import { MoneyField } from '../common/fields';
import type { Money } from '../common/format';
import { PlainList } from '../common/PlainList';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';

const Verdict = () => {
    const translate = useTranslate();
    const { data, isPending } = useListContext<RaRecord & { difference: Money }>();
    if (isPending || !data) return null;
    const differs = data.some(row => Number(row.difference.amount) !== 0);
    return <Alert severity={differs ? 'error' : 'success'} sx={{ mb: 1 }}>{translate(differs ? 'quayside.ledger.proofFails' : 'quayside.ledger.proofHolds')}</Alert>;
};

/** Stock against ledger, account by account. */
export const StockLedgerProofList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'accountCode', order: 'ASC' }} filterDefaultValues={asOfToday()} filters={[reportUntil, reportCompany]} above={<Verdict />}>
        <DataTable.Col source="accountCode" />
        <DataTable.Col source="accountName" />
        <DataTable.Col source="stockValue" field={MoneyField} align="right" />
        <DataTable.Col source="ledgerBalance" field={MoneyField} align="right" />
        <DataTable.Col source="difference" field={MoneyField} align="right" />
    </PlainList>
);
