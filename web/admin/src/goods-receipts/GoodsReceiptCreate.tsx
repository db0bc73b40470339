import { Alert, Box, Card, CardActionArea, Chip, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useGetList, useRedirect, useTranslate, type RaRecord } from 'react-admin';
import { formatDate } from '../common/format';
import { post } from '../providers/http';
import { ProblemError, errorText } from '../providers/problem';
import { soundOfRefusal, soundOfSuccess } from '../scanning/sounds';
import { ScanBar } from './count/ScanBar';
import type { GoodsReceipt } from './receipt';

interface Expected extends RaRecord<string> {
    orderNumber: string;
    vendorName: string;
    warehouseCode: string;
    dock: string | null;
    late: boolean;
    expectedDate: string | null;
}

const reasonOf = (error: unknown) => (error instanceof ProblemError && error.problem?.errors?.code) || errorText(error);

/** The dock: scan the order or the carrier's label, or pick one of the deliveries that are due. */
export const GoodsReceiptCreate = () => {
    const translate = useTranslate();
    const redirect = useRedirect();
    const [code, setCode] = useState('');
    const open = useMutation({
        mutationFn: (scanned: string) => post<GoodsReceipt>('/api/goods-receipts', { code: scanned }),
        onSuccess: receipt => { soundOfSuccess(); redirect('show', 'goods-receipts', receipt.id); },
        onError: soundOfRefusal,
    });
    const start = (scanned: string) => { setCode(scanned); open.mutate(scanned); };
    const { data: due = [], isPending } = useGetList<Expected>('expected-receipts', {
        filter: { status: 'OPEN' }, pagination: { page: 1, perPage: 20 }, sort: { field: 'expectedDate', order: 'ASC' },
    });
    return (
        <Box sx={{ maxWidth: 720, mx: 'auto', width: '100%', pt: 2 }}>
            <Title title={translate('quayside.receipt.dock')} />
            <Stack spacing={2}>
                <Typography variant="h4" component="h1">{translate('quayside.receipt.dock')}</Typography>
                <ScanBar label={translate('quayside.receipt.scanOrder')} onCode={start} />
                {open.error && <Alert severity="error" variant="filled">{code}: {reasonOf(open.error)}</Alert>}
                <Typography variant="h6" component="h2">{translate('quayside.receipt.due')}</Typography>
                {!isPending && !due.length && <Typography color="text.secondary">{translate('quayside.receipt.nothingDue')}</Typography>}
                {due.map(expected => (
                    <Card key={expected.id} variant="outlined">
                        <CardActionArea sx={{ p: 1.75 }} disabled={open.isPending} onClick={() => start(expected.orderNumber)}>
                            <Stack direction="row" justifyContent="space-between" spacing={1}>
                                <Box sx={{ minWidth: 0 }}>
                                    <Typography sx={{ fontWeight: 620 }}>{expected.orderNumber}</Typography>
                                    <Typography color="text.secondary" noWrap>{expected.vendorName}</Typography>
                                </Box>
                                <Stack alignItems="flex-end" sx={{ whiteSpace: 'nowrap' }}>
                                    <Typography>{formatDate(expected.expectedDate)}</Typography>
                                    {expected.late
                                        ? <Chip size="small" color="error" label={translate('quayside.receipt.late')} />
                                        : <Typography color="text.secondary">{expected.dock ?? expected.warehouseCode}</Typography>}
                                </Stack>
                            </Stack>
                        </CardActionArea>
                    </Card>
                ))}
            </Stack>
        </Box>
    );
};
