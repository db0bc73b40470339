import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isDecimal } from '../common/decimal';
import { useAction } from '../common/useAction';
import { ProblemError, errorText } from '../providers/problem';
import { amendedLines, formatTotals, type LineEdit } from './amendment';
import type { Amendment, Order } from './order';

interface Props {
    order: Order;
    /** What was sent back and is to be changed; without it something new is proposed. */
    amendment?: Amendment;
    onClose: () => void;
}

/** New quantities, prices and dates; above the tolerance they go through approval again. */
export const AmendDialog = ({ order, amendment, onClose }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const [reason, setReason] = useState(amendment?.reason ?? '');
    const [errors, setErrors] = useState<Record<string, string>>({});
    const [edits, setEdits] = useState<LineEdit[]>(() => order.lines.map(line => {
        const { quantity, unitPrice, expectedDate } = amendment?.lines.find(({ lineId }) => lineId === line.id) ?? line;
        return { lineId: line.id, quantity: quantity.value, unitPrice: unitPrice.amount, expectedDate: expectedDate ?? '' };
    }));
    const action = useAction(amendment ? `/api/order-amendments/${amendment.id}` : `/api/purchase-orders/${order.id}/amendments`, {
        method: amendment ? 'PUT' : 'POST',
        done: amendment ? 'quayside.task.correction.amendment.changed' : 'quayside.order.amended',
        onDone: onClose,
        onFailed: error => {
            const fields = error instanceof ProblemError ? error.problem?.errors : undefined;
            if (fields) setErrors(fields);
            else notify(errorText(error), { type: 'error', autoHideDuration: 10_000 });
        },
    });
    const change = (index: number, part: Partial<LineEdit>) =>
        setEdits(all => all.map((edit, i) => (i === index ? { ...edit, ...part } : edit)));
    const lines = amendedLines(order, edits);
    const valid = edits.every(({ quantity, unitPrice }) => isDecimal(quantity) && isDecimal(unitPrice));
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (!reason.trim()) setErrors({ reason: translate('quayside.reason.required') });
        else action.mutate({ reason: reason.trim(), lines });
    };
    const cell = (index: number, field: keyof LineEdit, label: string, type = 'text') => (
        <TextField size="small" margin="none" type={type} value={edits[index][field]} sx={{ width: type === 'date' ? 145 : 110 }}
            onChange={event => change(index, { [field]: event.target.value })} slotProps={{ htmlInput: { 'aria-label': `${label} ${index + 1}` } }} />
    );
    const label = (key: string) => translate(`quayside.context.diff.field.${key}`);
    /** The server counts the lines that it was sent. */
    const where = (field: string) => {
        const sent = lines[Number(/^lines\[(\d+)]/.exec(field)?.[1])];
        return sent && translate('quayside.context.diff.line', { line: order.lines.findIndex(({ id }) => id === sent.lineId) + 1 });
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="md">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{translate('quayside.order.amendTitle', { number: order.number })}</DialogTitle>
                <DialogContent>
                    <Table size="small">
                        <TableHead>
                            <TableRow>{['product', 'quantity', 'unitPrice', 'expectedDate'].map(key => <TableCell key={key}>{label(key)}</TableCell>)}</TableRow>
                        </TableHead>
                        <TableBody>
                            {order.lines.map((line, i) => (
                                <TableRow key={line.id}>
                                    <TableCell>{line.productSku} · {line.productName}</TableCell>
                                    <TableCell>{cell(i, 'quantity', label('quantity'))} {line.quantity.unit}</TableCell>
                                    <TableCell>{cell(i, 'unitPrice', label('unitPrice'))} {line.unitPrice.currency}</TableCell>
                                    <TableCell>{cell(i, 'expectedDate', label('expectedDate'), 'date')}</TableCell>
                                </TableRow>
                            ))}
                        </TableBody>
                    </Table>
                    {valid && <Alert icon={false} severity="info" sx={{ my: 1, py: 0 }}>{translate('quayside.context.newTotal')}: {formatTotals(order, edits)}</Alert>}
                    <TextField fullWidth margin="dense" label={translate('quayside.reason.label')} value={reason} error={!!errors.reason} helperText={errors.reason}
                        onChange={event => { setReason(event.target.value); setErrors({}); }} />
                    {Object.entries(errors).filter(([field]) => field !== 'reason').map(([field, message]) => <Alert key={field} severity="error">{[where(field), message].filter(Boolean).join(': ')}</Alert>)}
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" disabled={!lines.length || !valid} loading={action.isPending}>{translate(amendment ? 'ra.action.save' : 'quayside.order.propose')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
