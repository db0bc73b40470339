import { DataTable, SelectField, useCreatePath, useRecordContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { accountTypes } from '../accounts/accountTypes';
import { MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { reportCompany, reportFrom, reportUntil, thisYear } from '../common/reportFilters';
import { TrialBalanceFoot } from './TrialBalanceFoot';

/** Leads to the lines that make up the balance. */
const AccountLink = () => {
    const account = useRecordContext<RaRecord & { code: string; name: string }>();
    const createPath = useCreatePath();
    if (!account) return null;
    const filter = encodeURIComponent(JSON.stringify({ accountId: account.id, ...thisYear() }));
    return <Link to={`${createPath({ resource: 'general-ledger', type: 'list' })}?filter=${filter}`}>{account.name}</Link>;
};

export const TrialBalanceList = () => (
    <PlainList
        readOnly search={false} rowClick={false} perPage={250} foot={TrialBalanceFoot}
        sort={{ field: 'code', order: 'ASC' }} filterDefaultValues={thisYear()} filters={[reportFrom, reportUntil, reportCompany]}
    >
        <DataTable.Col source="code" />
        <DataTable.Col source="name"><AccountLink /></DataTable.Col>
        <DataTable.Col source="type"><SelectField source="type" choices={accountTypes} /></DataTable.Col>
        <DataTable.Col source="opening" field={MoneyField} align="right" />
        <DataTable.Col source="debit" field={MoneyField} align="right" />
        <DataTable.Col source="credit" field={MoneyField} align="right" />
        <DataTable.Col source="closing" field={MoneyField} align="right" />
    </PlainList>
);
