import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDate, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { useAction } from '../common/useAction';
import { get } from '../providers/http';
import { useHasRole } from '../providers/me';
import type { Allocation } from './invoice';

const columns = ['source', 'invoice', 'date', 'amount', 'discount', 'by'];

/** What has settled an invoice, or what a payment or a credit note has settled. */
export const AllocationsPanel = ({ path }: { path: string }) => {
    const translate = useTranslate();
    const { data = [] } = useQuery({ queryKey: ['allocations', path], queryFn: ({ signal }) => get<Allocation[]>(`${path}/allocations`, signal) });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('quayside.receivables.allocations')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => <TableCell key={column} align={i === 3 || i === 4 ? 'right' : 'left'}>{translate(`quayside.receivables.column.${column}`)}</TableCell>)}
                            <TableCell />
                        </TableRow>
                    </TableHead>
                    <TableBody>{data.map(allocation => <Row key={allocation.id} allocation={allocation} />)}</TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};

const Row = ({ allocation }: { allocation: Allocation }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const undo = useAction(`/api/customer-allocations/${allocation.id}/undo`, { done: 'quayside.receivables.undone' });
    const source = allocation.sourceKind === 'PAYMENT' ? 'customer-payments' : 'customer-invoices';
    const gone = allocation.live ? undefined : { textDecoration: 'line-through', color: 'text.disabled' };
    return (
        <TableRow hover>
            <TableCell sx={gone}><Link to={`/${source}/${allocation.sourceId}/show`}>{allocation.sourceNumber}</Link></TableCell>
            <TableCell sx={gone}><Link to={`/customer-invoices/${allocation.invoiceId}/show`}>{allocation.invoiceNumber}</Link></TableCell>
            <TableCell sx={gone}>{formatDate(allocation.allocatedOn)}</TableCell>
            <TableCell sx={gone} align="right">{formatMoney(allocation.amount)}</TableCell>
            <TableCell sx={gone} align="right">{Number(allocation.discount.amount) === 0 ? '–' : formatMoney(allocation.discount)}</TableCell>
            <TableCell>{allocation.undoneBy ? translate('quayside.receivables.undoneBy', { by: allocation.undoneBy }) : <Person login={allocation.allocatedBy} />}</TableCell>
            <TableCell align="right">
                {accountant && allocation.live && <Button size="small" disabled={undo.isPending} onClick={() => undo.mutate(undefined)}>{translate('quayside.receivables.undo')}</Button>}
            </TableCell>
        </TableRow>
    );
};
