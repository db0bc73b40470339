import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { FilePreview } from '../common/FilePreview';
import { formatDate, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { CustomerInvoice } from '../customer-invoices/invoice';
import { get } from '../providers/http';
import type { DunningLetter } from './dunning';

/** What of the customer is overdue today. */
export const OverdueItems = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data = [] } = useQuery({ queryKey: ['dunning-cases', 'items', id], queryFn: ({ signal }) => get<CustomerInvoice[]>(`/api/dunning-cases/${id}/items`, signal) });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('quayside.receivables.overdueItems')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {['invoice', 'date', 'dueDate', 'amount', 'open'].map((column, i) => (
                                <TableCell key={column} align={i > 2 ? 'right' : 'left'}>{translate(`quayside.receivables.column.${column}`)}</TableCell>
                            ))}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {data.map(item => (
                            <TableRow key={item.id} hover>
                                <TableCell><Link to={`/customer-invoices/${item.id}/show`}>{item.label}</Link></TableCell>
                                <TableCell>{formatDate(item.invoiceDate)}</TableCell>
                                <TableCell>{formatDate(item.dueDate)}</TableCell>
                                <TableCell align="right">{formatMoney(item.total)}</TableCell>
                                <TableCell align="right">{formatMoney(item.open)}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};

/** What was written to the customer. */
export const Letters = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const [shown, setShown] = useState<DunningLetter | null>(null);
    const { data = [] } = useQuery({ queryKey: ['dunning-cases', 'letters', id], queryFn: ({ signal }) => get<DunningLetter[]>(`/api/dunning-cases/${id}/letters`, signal) });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('quayside.receivables.letters')}>
            <Table size="small">
                <TableBody>
                    {data.map(letter => (
                        <TableRow key={letter.id} hover>
                            <TableCell>{translate(`quayside.receivables.level.${letter.dunningLevel}`)}</TableCell>
                            <TableCell>{formatDate(letter.sentOn)}</TableCell>
                            <TableCell>{letter.recipient ?? translate('quayside.receivables.byPost')}</TableCell>
                            <TableCell align="right">{formatMoney(letter.total)}</TableCell>
                            <TableCell align="right"><Button size="small" onClick={() => setShown(letter)}>{translate('quayside.receivables.document')}</Button></TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
            {shown && <FilePreview path={`/api/dunning-letters/${shown.id}/document`} name={shown.fileName} type="application/pdf" onClose={() => setShown(null)} />}
        </Panel>
    );
};
