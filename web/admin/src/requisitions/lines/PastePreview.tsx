import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Alert, Box, IconButton, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../../common/format';
import { lineAmount } from './lineTotals';
import { columns, errorOf, isGood, otherErrors, type Cells, type Column, type ParsedRow } from './parsedLines';

interface Props {
    rows: ParsedRow[];
    /** The cells of each row as they stand now. */
    cells: Cells[];
    onChange: (index: number, cells: Cells) => void;
    onRemove: (index: number) => void;
}

const widths: Record<Column, number> = { sku: 190, quantity: 90, unit: 80, price: 110, neededBy: 130, vendor: 150, warehouse: 100, costCentre: 110 };

/** What the server understood, to be corrected where it did not. */
export const PastePreview = ({ rows, cells, onChange, onRemove }: Props) => {
    const translate = useTranslate();
    const label = (key: string) => translate(`quayside.requisition.cell.${key}`);
    const bad = rows.filter(row => !isGood(row)).length;
    return (
        <>
            {bad > 0 && <Alert severity="warning" sx={{ mb: 1 }}>{translate('quayside.requisition.pasteErrors', { smart_count: bad })}</Alert>}
            <Box sx={{ overflowX: 'auto' }}><Table size="small">
                <TableHead>
                    <TableRow>
                        <TableCell>{label('row')}</TableCell>
                        {columns.map(column => <TableCell key={column}>{label(column)}</TableCell>)}
                        <TableCell align="right">{label('amount')}</TableCell>
                        <TableCell />
                    </TableRow>
                </TableHead>
                <TableBody>
                    {rows.map((row, index) => (
                        <TableRow key={row.row} sx={{ verticalAlign: 'top' }}>
                            <TableCell>{row.row}</TableCell>
                            {columns.map(column => (
                                <TableCell key={column}>
                                    <TextField
                                        size="small" value={cells[index]?.[column] ?? ''} error={!!errorOf(row.errors, column)} sx={{ width: widths[column] }}
                                        helperText={errorOf(row.errors, column) ?? (column === 'sku' ? row.line?.productName : undefined)}
                                        slotProps={{ htmlInput: { 'aria-label': `${label(column)} ${row.row}` } }}
                                        onChange={event => onChange(index, { ...cells[index], [column]: event.target.value })}
                                    />
                                </TableCell>
                            ))}
                            <TableCell align="right">
                                {isGood(row) && row.line && formatMoney(lineAmount(row.line))}
                                {otherErrors(row.errors).map(error => <Typography key={error} variant="caption" color="error" component="div">{error}</Typography>)}
                            </TableCell>
                            <TableCell>
                                <IconButton size="small" aria-label={`${translate('quayside.action.remove')} ${row.row}`} onClick={() => onRemove(index)}><DeleteIcon fontSize="small" /></IconButton>
                            </TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table></Box>
        </>
    );
};
