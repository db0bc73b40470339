import { Alert, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { useAction } from '../common/useAction';
import { errorText } from '../providers/problem';
import { FoundGoods } from './FoundGoods';
import { changes, entered, type StockCount } from './stockCount';

/** Blind: the sheet names what is to be counted and not how much of it there should be. */
export const CountSheet = ({ count }: { count: StockCount }) => {
    const translate = useTranslate();
    const [typed, setTyped] = useState<Record<string, string>>({});
    const [error, setError] = useState<string | null>(null);
    const onFailed = (failure: unknown) => setError(errorText(failure));
    const finish = useAction(`/api/stock-counts/${count.id}/finish`, { done: 'quayside.count.finished', onFailed });
    const keep = useAction<object>(`/api/stock-counts/${count.id}/counts`, { onDone: () => setError(null), onFailed });
    // One after the other: what is typed last is kept on leaving its field, which a click on the button may be.
    const kept = useRef<Promise<unknown>>(Promise.resolve());
    const send = () => {
        const lines = changes(count.lines, typed, count.askedFor);
        if (lines.length) kept.current = kept.current.catch(() => undefined).then(() => keep.mutateAsync({ lines }));
        return kept.current;
    };
    return (
        <Panel title={translate(count.askedFor === 2 ? 'quayside.count.recountSheet' : 'quayside.count.sheet')}>
            <Stack spacing={2}>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{translate('quayside.count.product')}</TableCell>
                            <TableCell>{translate('quayside.count.lot')}</TableCell>
                            <TableCell align="right">{translate('quayside.count.counted')}</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {count.lines.map(line => (
                            <TableRow key={line.id}>
                                <TableCell>{[line.sku, line.productName, line.ownerName].filter(Boolean).join(' · ')}</TableCell>
                                <TableCell>{line.lotNumber ?? '–'}</TableCell>
                                <TableCell align="right">
                                    <TextField size="small" value={typed[line.id] ?? entered(line, count.askedFor)} onChange={event => setTyped({ ...typed, [line.id]: event.target.value })}
                                        onBlur={() => void send().catch(() => undefined)} slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': `${line.sku} ${line.lotNumber ?? ''}`, style: { textAlign: 'right' } } }} />
                                    {` ${line.unit}`}
                                </TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
                <FoundGoods disabled={keep.isPending || finish.isPending} onFound={found => keep.mutate({ found: [found] })} />
                {error && <Alert severity="error">{error}</Alert>}
                <Button variant="contained" size="large" disabled={finish.isPending} onClick={() => void send().then(() => finish.mutate({}), () => undefined)}>{translate('quayside.count.finish')}</Button>
            </Stack>
        </Panel>
    );
};
