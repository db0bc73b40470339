import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { JournalEntry } from './journalEntry';

const columns = ['account', 'product', 'reference', 'text', 'costCentre', 'foreign', 'debit', 'credit'];

export const JournalLines = ({ entry }: { entry: JournalEntry }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.ledger.lines')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{columns.map((column, i) => <TableCell key={column} align={i > 4 ? 'right' : 'left'}>{translate(`quayside.ledger.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {entry.lines.map(line => (
                            <TableRow key={line.id} hover>
                                <TableCell>{`${line.accountCode} · ${line.accountName}`}</TableCell>
                                <TableCell>{line.productSku ?? ''}</TableCell>
                                <TableCell>{line.reference ?? ''}</TableCell>
                                <TableCell>{line.description ?? ''}</TableCell>
                                <TableCell>{line.costCentreCode ?? ''}</TableCell>
                                <TableCell align="right">{formatMoney(line.foreign)}</TableCell>
                                <TableCell align="right">{formatMoney(line.debit)}</TableCell>
                                <TableCell align="right">{formatMoney(line.credit)}</TableCell>
                            </TableRow>
                        ))}
                        <TableRow>
                            <TableCell colSpan={6} align="right" sx={{ border: 0, fontWeight: 600 }}>{translate('quayside.context.total')}</TableCell>
                            <TableCell align="right" sx={{ border: 0, fontWeight: 700 }}>{formatMoney(entry.total)}</TableCell>
                            <TableCell align="right" sx={{ border: 0, fontWeight: 700 }}>{formatMoney(entry.total)}</TableCell>
                        </TableRow>
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
