import { Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RequisitionLine } from '../../requisitions/requisition';
import { isLower, standing, type Allowed } from './reduction';

interface Props {
    lines: RequisitionLine[];
    typed: Record<string, Allowed>;
    onChange: (lineId: string, allowed: Allowed) => void;
}

export const ReduceLines = ({ lines, typed, onChange }: Props) => {
    const translate = useTranslate();
    return (
        <Table size="small">
            <TableHead>
                <TableRow>
                    <TableCell>{translate('quayside.context.column.product')}</TableCell>
                    <TableCell align="right">{translate('quayside.context.column.quantity')}</TableCell>
                    <TableCell align="right">{translate('quayside.context.column.price')}</TableCell>
                </TableRow>
            </TableHead>
            <TableBody>
                {lines.map(line => {
                    const now = standing(line);
                    const value = typed[line.id!] ?? now;
                    const input = (field: keyof Allowed, unit?: string) => {
                        const wrong = !isLower(value[field], now[field]);
                        return (
                            <TextField size="small" value={value[field]} error={wrong} sx={{ width: 150 }}
                                helperText={wrong ? translate('quayside.task.reduce.tooMuch', { most: now[field] }) : unit}
                                slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': `${translate(`quayside.task.reduce.${field}`)} ${line.lineNumber}`, style: { textAlign: 'right' } } }}
                                onChange={event => onChange(line.id!, { ...value, [field]: event.target.value })} />
                        );
                    };
                    return (
                        <TableRow key={line.id}>
                            <TableCell>
                                {line.productName}
                                <Typography variant="caption" color="text.secondary" component="div">{line.productSku}</Typography>
                            </TableCell>
                            <TableCell align="right">{input('quantity', line.quantity.unit)}</TableCell>
                            <TableCell align="right">{input('price', line.unitPrice?.currency)}</TableCell>
                        </TableRow>
                    );
                })}
            </TableBody>
        </Table>
    );
};
