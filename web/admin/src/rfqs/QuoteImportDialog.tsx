import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate, formatPrice, type Money } from '../common/format';
import { useAction } from '../common/useAction';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';
import type { Rfq } from './rfq';

interface ParsedQuote {
    row: number;
    cells: Record<string, string>;
    quote?: { unitPrice: Money; leadTimeDays: number; validUntil: string } | null;
    errors: Record<string, string>;
}

/** A file of quotes, shown as the server understands it before anything is entered. */
export const QuoteImportDialog = ({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) => {
    const translate = useTranslate();
    const [text, setText] = useState('');
    const [failure, setFailure] = useState<unknown>(null);
    const parse = useMutation({ mutationFn: () => post<ParsedQuote[]>(`/api/rfqs/${rfq.id}/quotes/parse`, { text }) });
    const enter = useAction(`/api/rfqs/${rfq.id}/quotes`, { done: 'quayside.rfq.entered', onDone: onClose, onFailed: setFailure });
    const rows = parse.data;
    const complete = !!rows?.length && rows.every(({ quote }) => quote);
    const read = (file: File | undefined) => void file?.text().then(content => { setText(content); parse.reset(); });
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="md">
            <DialogTitle>{translate('quayside.rfq.import')}</DialogTitle>
            <DialogContent>
                <DialogContentText variant="body2">{translate('quayside.rfq.importHelp')}</DialogContentText>
                <Button component="label" sx={{ mt: 1 }}>{translate('quayside.rfq.chooseFile')}<input hidden type="file" accept=".csv,text/csv" onChange={({ target }) => read(target.files?.[0])} /></Button>
                <TextField fullWidth multiline minRows={4} maxRows={10} margin="normal" label={translate('quayside.rfq.importLabel')} value={text}
                    onChange={({ target }) => { setText(target.value); parse.reset(); }} slotProps={{ htmlInput: { style: { fontFamily: 'ui-monospace, monospace', fontSize: 12.5 } } }} />
                {parse.error && <Alert severity="error">{errorText(parse.error)}</Alert>}
                {failure !== null && <Alert severity="error">{errorText(failure)}</Alert>}
                {rows && (
                    <Table size="small">
                        <TableHead>
                            <TableRow>{['row', 'product', 'vendor', 'unitPrice', 'leadTimeDays', 'validUntil'].map(column => <TableCell key={column}>{translate(`quayside.rfq.column.${column}`)}</TableCell>)}</TableRow>
                        </TableHead>
                        <TableBody>
                            {rows.map(({ row, cells, quote, errors }) => (
                                <TableRow key={row}>
                                    <TableCell>{row}</TableCell>
                                    <TableCell>{cells.line}</TableCell>
                                    <TableCell>{cells.vendor}</TableCell>
                                    {quote
                                        ? <><TableCell>{formatPrice(quote.unitPrice)}</TableCell><TableCell>{quote.leadTimeDays}</TableCell><TableCell>{formatDate(quote.validUntil)}</TableCell></>
                                        : <TableCell colSpan={3} sx={{ color: 'error.main' }}>{Object.values(errors).join('; ')}</TableCell>}
                                </TableRow>
                            ))}
                        </TableBody>
                    </Table>
                )}
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                {complete
                    ? <Button variant="contained" loading={enter.isPending} onClick={() => enter.mutate({ quotes: rows.map(({ quote }) => quote) })}>{translate('quayside.rfq.enterAll', { smart_count: rows.length })}</Button>
                    : <Button variant="contained" disabled={!text.trim()} loading={parse.isPending} onClick={() => parse.mutate()}>{translate('quayside.action.preview')}</Button>}
            </DialogActions>
        </Dialog>
    );
};
