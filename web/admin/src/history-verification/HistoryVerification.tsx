import { Alert, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { formatNumber } from '../common/format';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';

interface Partition {
    partition: number;
    records: number;
    head: string;
    ok: boolean;
    firstBroken?: string | number | null;
}

/** Recomputes the chain of hashes over the whole history. */
export const HistoryVerification = () => {
    const translate = useTranslate();
    const verify = useMutation({ mutationFn: () => get<{ partitions: Partition[] }>('/api/history-verification') });
    const partitions = verify.data?.partitions ?? [];
    const sound = partitions.every(({ ok }) => ok);
    const label = (key: string) => translate(`quayside.verification.${key}`);
    return (
        <Panel sx={{ mt: 2, maxWidth: 980 }} title={label('title')}
            aside={<Button variant="contained" loading={verify.isPending} onClick={() => verify.mutate()}>{label('run')}</Button>}>
            <Title title="quayside.verification.title" />
            <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>{label('text')}</Typography>
            {verify.error && <Alert severity="error">{errorText(verify.error)}</Alert>}
            {verify.data && <Alert severity={sound ? 'success' : 'error'} sx={{ mb: 2 }}>{label(sound ? 'sound' : 'broken')}</Alert>}
            {partitions.length > 0 && (
                <Table size="small">
                    <TableHead><TableRow>{['partition', 'records', 'head', 'result'].map(key => <TableCell key={key}>{label(key)}</TableCell>)}</TableRow></TableHead>
                    <TableBody>
                        {partitions.map(({ partition, records, head, ok, firstBroken }) => (
                            <TableRow key={partition}>
                                <TableCell>{partition}</TableCell>
                                <TableCell>{formatNumber(records)}</TableCell>
                                <TableCell sx={{ fontFamily: 'ui-monospace, monospace', fontSize: 12, overflowWrap: 'anywhere' }}>{head}</TableCell>
                                <TableCell sx={{ color: ok ? 'success.main' : 'error.main', fontWeight: 600 }}>
                                    {ok ? label('ok') : translate('quayside.verification.brokenAt', { position: firstBroken ?? '?' })}
                                </TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            )}
        </Panel>
    );
};
