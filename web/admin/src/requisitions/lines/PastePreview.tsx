import { Alert, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatPrice, formatQuantity } from '../../common/format';
import { lineAmount } from './lineTotals';
import { isGood, type ParsedRow } from './parsedLines';

export const PastePreview = ({ rows }: { rows: ParsedRow[] }) => {
    const translate = useTranslate();
    const label = (key: string) => translate(`quayside.requisition.line.${key}`);
    const bad = rows.filter(row => !isGood(row)).length;
    return (
        <>
            {bad > 0 && <Alert severity="warning" sx={{ mb: 1 }}>{translate('quayside.requisition.pasteErrors', { smart_count: bad })}</Alert>}
            <Table size="small">
                <TableHead>
                    <TableRow>
                        <TableCell>{label('row')}</TableCell>
                        <TableCell>{label('product')}</TableCell>
                        <TableCell align="right">{label('quantity')}</TableCell>
                        <TableCell align="right">{label('price')}</TableCell>
                        <TableCell align="right">{label('amount')}</TableCell>
                    </TableRow>
                </TableHead>
                <TableBody>
                    {rows.map(row => isGood(row) && row.line ? (
                        <TableRow key={row.row}>
                            <TableCell>{row.row}</TableCell>
                            <TableCell>{row.line.productSku} · {row.line.productName}</TableCell>
                            <TableCell align="right">{formatQuantity(row.line.quantity)}</TableCell>
                            <TableCell align="right">{formatPrice(row.line.unitPrice)}</TableCell>
                            <TableCell align="right">{formatMoney(lineAmount(row.line))}</TableCell>
                        </TableRow>
                    ) : (
                        <TableRow key={row.row}>
                            <TableCell>{row.row}</TableCell>
                            <TableCell colSpan={4}>
                                <Typography variant="body2" color="error">{Object.entries(row.errors).map(([field, message]) => `${field}: ${message}`).join('; ')}</Typography>
                                <Typography variant="caption" color="text.secondary">{row.text}</Typography>
                            </TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
        </>
    );
};
