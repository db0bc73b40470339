import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { StatusChip } from '../common/fields';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import type { CustomerInvoice } from './invoice';

/** The credit notes on an invoice. */
export const NotesPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data = [] } = useQuery({ queryKey: ['customer-invoices', 'notes', id], queryFn: ({ signal }) => get<CustomerInvoice[]>(`/api/customer-invoices/${id}/notes`, signal) });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('quayside.receivables.notes')}>
            <Table size="small">
                <TableBody>
                    {data.map(note => (
                        <TableRow key={note.id} hover>
                            <TableCell><Link to={`/customer-invoices/${note.id}/show`}>{note.label}</Link></TableCell>
                            <TableCell><StatusChip status={note.status} /></TableCell>
                            <TableCell>{note.reason}</TableCell>
                            <TableCell align="right">{formatMoney(note.total)}</TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
        </Panel>
    );
};
