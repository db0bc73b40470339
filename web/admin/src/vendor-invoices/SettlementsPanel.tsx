import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDate, formatMoney, type Money } from '../common/format';
import { Panel } from '../common/Panel';
import { SourceLink } from '../journal-entries/SourceLink';
import { get } from '../providers/http';
import type { Invoice } from './invoice';

interface Settlement {
    id: string;
    kind: 'PAYMENT' | 'ADVANCE' | 'CREDIT';
    sourceNumber: string;
    settledOn: string;
    amount: Money;
    discount: Money;
    sourceType: string;
    sourceId: string;
    entryId: string;
    entryNumber: string;
}

/** By what an invoice or a note was settled; what the bank sent back stands there with both of its rows. */
export const SettlementsPanel = ({ invoice }: { invoice: Invoice }) => {
    const translate = useTranslate();
    const { canAccess: seesBooks } = useCanAccess({ resource: 'journal-entries', action: 'show' });
    const { data: rows } = useQuery({
        queryKey: ['vendor-invoices', 'settlements', invoice.id, invoice.open.amount],
        queryFn: ({ signal }) => get<Settlement[]>(`/api/vendor-invoices/${invoice.id}/settlements`, signal),
    });
    if (!rows?.length) return null;
    return (
        <Panel flush title={translate('quayside.payables.settlements')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {['settledBy', 'date', 'amount', 'discount', 'entry'].map(column => (
                                <TableCell key={column} align={column === 'amount' || column === 'discount' ? 'right' : 'left'}>{translate(`quayside.payables.column.${column}`)}</TableCell>
                            ))}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {rows.map(row => (
                            <TableRow key={row.id}>
                                <TableCell>{translate(`quayside.payables.settlement.${row.kind}`)} <Source row={row} invoice={invoice} /></TableCell>
                                <TableCell>{formatDate(row.settledOn)}</TableCell>
                                <TableCell align="right">{formatMoney(row.amount)}</TableCell>
                                <TableCell align="right">{Number(row.discount.amount) === 0 ? '–' : formatMoney(row.discount)}</TableCell>
                                <TableCell>{seesBooks ? <Link to={`/journal-entries/${row.entryId}/show`}>{row.entryNumber}</Link> : row.entryNumber}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};

/** The entry of a note is the note's own; on its page the number is the invoice's. */
const Source = ({ row, invoice }: { row: Settlement; invoice: Invoice }) => (
    row.sourceType === 'vendor-invoice' && row.sourceId === invoice.id
        ? <SourceLink type="vendor-invoice" id={invoice.creditedInvoiceId ?? invoice.id} number={row.sourceNumber} />
        : <SourceLink type={row.sourceType} id={row.sourceId} number={row.sourceNumber} />
);
