import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetMany, useTranslate, type RaRecord } from 'react-admin';
import { inDays } from '../common/day';
import { formatQuantity } from '../common/format';
import { useAction } from '../common/useAction';
import { ProblemError, errorText } from '../providers/problem';
import { emptyCells, isReady, quotesOf, type QuoteCells } from './quoteForm';
import type { Rfq } from './rfq';

const columns: (keyof QuoteCells)[] = ['unitPrice', 'minQuantity', 'packQuantity', 'leadTimeDays', 'freight', 'dutyPercent'];

/** What one vendor quotes, for all lines at once. */
export const QuoteDialog = ({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) => {
    const translate = useTranslate();
    const { data: vendors = [] } = useGetMany<RaRecord<string> & { currency: string }>('vendors', { ids: rfq.vendors.map(({ vendorId }) => vendorId) });
    const [vendorId, setVendorId] = useState(rfq.vendors.find(({ answeredAt }) => !answeredAt)?.vendorId ?? rfq.vendors[0]?.vendorId ?? '');
    const [typedCurrency, setCurrency] = useState<string | null>(null);
    const [validUntil, setValidUntil] = useState(inDays(30));
    const [cells, setCells] = useState<Record<string, QuoteCells>>({});
    const [failure, setFailure] = useState<unknown>(null);
    const currency = typedCurrency ?? vendors.find(vendor => vendor?.id === vendorId)?.currency ?? '';
    const quotes = quotesOf(rfq, vendorId, currency, validUntil, cells);
    const action = useAction(`/api/rfqs/${rfq.id}/quotes`, { done: 'quayside.rfq.entered', onDone: onClose, onFailed: setFailure });
    const change = (lineId: string, part: Partial<QuoteCells>) => setCells(all => ({ ...all, [lineId]: { ...emptyCells, ...all[lineId], ...part } }));
    const errors = failure instanceof ProblemError ? Object.entries(failure.problem?.errors ?? {}) : [];
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="lg">
            <DialogTitle>{translate('quayside.rfq.quoteTitle')}</DialogTitle>
            <DialogContent>
                <Stack direction="row" spacing={2} sx={{ pt: 1, pb: 2 }}>
                    <TextField select label={translate('quayside.rfq.column.vendor')} value={vendorId} sx={{ minWidth: 240 }} onChange={({ target }) => { setVendorId(target.value); setCurrency(null); }}>
                        {rfq.vendors.map(vendor => <MenuItem key={vendor.vendorId} value={vendor.vendorId}>{vendor.vendorName}</MenuItem>)}
                    </TextField>
                    <TextField label={translate('quayside.field.currency')} value={currency} sx={{ width: 110 }} onChange={({ target }) => setCurrency(target.value.toUpperCase())} />
                    <TextField type="date" label={translate('quayside.rfq.column.validUntil')} value={validUntil} slotProps={{ inputLabel: { shrink: true } }} onChange={({ target }) => setValidUntil(target.value)} />
                </Stack>
                {failure !== null && !errors.length && <Alert severity="error">{errorText(failure)}</Alert>}
                {errors.map(([field, message]) => <Alert key={field} severity="error" sx={{ py: 0 }}>{field}: {message}</Alert>)}
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{translate('quayside.rfq.column.product')}</TableCell>
                            {columns.map(column => <TableCell key={column}>{translate(`quayside.rfq.column.${column}`)}</TableCell>)}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {rfq.lines.map(line => (
                            <TableRow key={line.id}>
                                <TableCell>{line.productSku} · {line.productName} · {formatQuantity(line.quantity)}</TableCell>
                                {columns.map(column => (
                                    <TableCell key={column}>
                                        <TextField size="small" margin="none" value={cells[line.id]?.[column] ?? ''} sx={{ width: 96 }}
                                            onChange={({ target }) => change(line.id, { [column]: target.value })}
                                            slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': `${translate(`quayside.rfq.column.${column}`)} ${line.lineNumber}` } }} />
                                    </TableCell>
                                ))}
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                <Button variant="contained" disabled={!isReady(quotes)} loading={action.isPending} onClick={() => action.mutate({ quotes })}>{translate('ra.action.save')}</Button>
            </DialogActions>
        </Dialog>
    );
};
