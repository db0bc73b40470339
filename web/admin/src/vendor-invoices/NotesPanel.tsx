import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import type { Invoice } from './invoice';

/** Credit and debit notes on an invoice; nothing where there is none. */
export const NotesPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: notes } = useQuery({ queryKey: ['vendor-invoices', 'notes', id], queryFn: () => get<Invoice[]>(`/api/vendor-invoices/${id}/notes`) });
    if (!notes?.length) return null;
    return (
        <Panel flush title={translate('quayside.payables.notes')}>
            <Table size="small">
                <TableBody>
                    {notes.map(note => (
                        <TableRow key={note.id}>
                            <TableCell><Link to={`/vendor-invoices/${note.id}/show`}>{translate(`quayside.status.${note.kind}`)} {note.number}</Link></TableCell>
                            <TableCell>{formatDate(note.invoiceDate)}</TableCell>
                            <TableCell><StatusChip status={note.status} /></TableCell>
                            <TableCell align="right">{formatMoney(note.total)}</TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
        </Panel>
    );
};
