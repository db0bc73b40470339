import { TableCell, TableFooter, TableRow } from '@mui/material';
import { useListContext, useTranslate, type RaRecord } from 'react-admin';
import { add } from '../common/decimal';
import { formatMoney, type Money } from '../common/format';

type Row = RaRecord & Record<'opening' | 'debit' | 'credit' | 'closing', Money> & { companyCode: string };

const columns = ['opening', 'debit', 'credit', 'closing'] as const;

/** That the books balance: as much debit as credit, and nothing left of all balances. Of all accounts or not at all. */
export const TrialBalanceFoot = () => {
    const translate = useTranslate();
    const { data, total } = useListContext<Row>();
    if (!data?.length || data.length !== total) return null;
    const sum = (column: (typeof columns)[number]): Money => ({ amount: data.map(row => row[column].amount).reduce(add), currency: data[0][column].currency });
    return (
        <TableFooter>
            <TableRow sx={{ '& .MuiTableCell-root': { fontWeight: 700, fontSize: 13, color: 'text.primary', border: 0 } }}>
                <TableCell colSpan={3}>{translate('quayside.ledger.totalOf', { company: data[0].companyCode })}</TableCell>
                {columns.map(column => <TableCell key={column} align="right">{formatMoney(sum(column))}</TableCell>)}
            </TableRow>
        </TableFooter>
    );
};
