import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatNumber, formatPrice, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { CustomerInvoice } from './invoice';

const columns = ['line', 'description', 'quantity', 'price', 'taxPercent', 'net', 'tax'];

export const InvoiceLines = ({ invoice }: { invoice: CustomerInvoice }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('resources.customer-invoices.fields.lines')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{columns.map((column, i) => <TableCell key={column} align={i > 1 ? 'right' : 'left'}>{translate(`quayside.receivables.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {invoice.lines.map(line => (
                            <TableRow key={line.id} hover>
                                <TableCell>{line.lineNumber}</TableCell>
                                <TableCell>{line.description}{line.creditReason && ` · ${translate(`quayside.receivables.creditReason.${line.creditReason}`)}`}</TableCell>
                                <TableCell align="right">{formatQuantity(line.quantity)}</TableCell>
                                <TableCell align="right">{formatPrice(line.unitPrice)}</TableCell>
                                <TableCell align="right">{formatNumber(line.taxPercent)}</TableCell>
                                <TableCell align="right">{formatMoney(line.net)}</TableCell>
                                <TableCell align="right">{formatMoney(line.tax)}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
