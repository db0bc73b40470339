import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatMoney } from '../common/format';
import { rest, type OpenInvoice, type Part } from './allocation';

interface Props {
    amount: string;
    currency: string;
    invoices: OpenInvoice[];
    parts: Record<string, Part>;
    withDiscount?: boolean;
    onChange: (parts: Record<string, Part>) => void;
}

const empty: Part = { amount: '', discount: '' };

/** Which part of the money goes to which invoice. */
export const PartsTable = ({ amount, currency, invoices, parts, withDiscount, onChange }: Props) => {
    const translate = useTranslate();
    const column = (name: string) => translate(`quayside.receivables.column.${name}`);
    const change = (id: string, part: Partial<Part>) => onChange({ ...parts, [id]: { ...(parts[id] ?? empty), ...part } });
    const left = rest(amount, parts);
    const field = (invoice: OpenInvoice, name: keyof Part) => (
        <TextField size="small" value={parts[invoice.id]?.[name] ?? ''} onChange={({ target }) => change(invoice.id, { [name]: target.value })} sx={{ width: 110 }}
            slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': `${column(name)} ${invoice.label}` } }} />
    );
    return (
        <>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{column('invoice')}</TableCell>
                            <TableCell>{column('dueDate')}</TableCell>
                            <TableCell align="right">{column('open')}</TableCell>
                            <TableCell align="right">{column('amount')}</TableCell>
                            {withDiscount && <TableCell align="right">{column('discount')}</TableCell>}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {invoices.map(invoice => (
                            <TableRow key={invoice.id}>
                                <TableCell>{invoice.label}</TableCell>
                                <TableCell>{formatDate(invoice.dueDate)}</TableCell>
                                <TableCell align="right">{formatMoney(invoice.open)}</TableCell>
                                <TableCell align="right">{field(invoice, 'amount')}</TableCell>
                                {withDiscount && <TableCell align="right">{field(invoice, 'discount')}</TableCell>}
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
            <Typography color={left?.startsWith('-') ? 'error' : 'text.secondary'} variant="body2" sx={{ mt: 1 }}>
                {invoices.length === 0 ? translate('quayside.receivables.nothingOpen')
                    : left === null ? '' : translate('quayside.receivables.rest', { rest: formatMoney({ amount: left, currency }) })}
            </Typography>
        </>
    );
};
