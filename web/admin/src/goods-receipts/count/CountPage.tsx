import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Title, useGetIdentity, useRefresh, useTranslate } from 'react-admin';
import { ActionWithReason } from '../../common/ActionWithReason';
import { formatQuantity } from '../../common/format';
import { COUNTED, finishIsKept } from '../../scanning/actions';
import { useKept } from '../../scanning/KeptScans';
import type { GoodsReceipt, ReceiptLine, ReceiptScan, ScanContent } from '../receipt';
import { AnnouncedButton } from './AnnouncedButton';
import { CountDialog } from './CountDialog';
import { DiscrepancyDialog } from './DiscrepancyDialog';
import { FinishDialog } from './FinishDialog';
import { LastScan } from './LastScan';
import { LineCard } from './LineCard';
import { keepForOffline } from './offlineReceipt';
import { ScanBar } from './ScanBar';
import { useReceiptScans } from './useReceiptScans';

type Open = { what: 'line'; line: ReceiptLine } | { what: 'finish' } | { what: 'discrepancy' } | null;

/** The line of what is kept stays in sight above. */
const below = (bar: number) => `calc(${bar}px + var(--kept-banner, 0px))`;

/** Counting on a hand-held: scan after scan, large targets, and a count that survives a lost connection. */
export const CountPage = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const refresh = useRefresh();
    const [last, setLast] = useState<ReceiptScan | null>(null);
    const [open, setOpen] = useState<Open>(null);
    const { data: identity } = useGetIdentity();
    const kept = useKept(receipt.id);
    const { scan, perform } = useReceiptScans(receipt.id, answers => {
        setLast(answers.filter(({ outcome }) => outcome === COUNTED).at(-1) ?? null);
        refresh();
    });
    useEffect(() => { if (identity) keepForOffline(receipt, String(identity.id)); }, [receipt, identity]);
    const lines = receipt.lines ?? [];
    const count = (line: ReceiptLine) => (content: Omit<ScanContent, 'scannedAt'>) => {
        setOpen(null);
        scan(content, [line.productSku, formatQuantity(content.quantity), content.lotNumber].filter(Boolean).join(' · '));
    };
    const finishing = finishIsKept(kept);

    return (
        <Box sx={{ maxWidth: 720, mx: 'auto', width: '100%', pt: 1, pb: 10 }}>
            <Title title={receipt.number} />
            <Stack spacing={1.5}>
                <Box sx={{ minWidth: 0 }}>
                    <Typography variant="h5" component="h1">{receipt.number}</Typography>
                    <Typography color="text.secondary" noWrap>{receipt.orderNumber} · {receipt.vendorName}{receipt.dock && ` · ${receipt.dock}`}</Typography>
                </Box>
                <Box sx={{ position: 'sticky', top: { xs: below(56), sm: below(48) }, zIndex: 2, bgcolor: 'background.default', py: 1 }}>
                    <Stack spacing={1}>
                        <ScanBar label={translate('quayside.receipt.scan')} onCode={raw => scan({ raw }, raw)}
                            paused={open !== null || kept.some(({ refused }) => refused)} />
                        {last && <LastScan perform={perform} scan={last} onUndone={() => { setLast(null); refresh(); }} />}
                    </Stack>
                </Box>
                <AnnouncedButton receipt={receipt} perform={perform} />
                {lines.map(line => <LineCard key={line.id} line={line} current={line.id === last?.lineId} onOpen={() => setOpen({ what: 'line', line })} />)}
                {(receipt.discrepancies?.length ?? 0) > 0 && (
                    <Alert severity="warning">
                        {receipt.discrepancies?.map(each => <div key={each.id}>{[translate(`quayside.discrepancyType.${each.type}`), each.productSku, each.note].filter(Boolean).join(' · ')}</div>)}
                    </Alert>
                )}
                <Stack direction="row"><ActionWithReason path={`/api/goods-receipts/${receipt.id}/cancel`} label="quayside.receipt.cancel" title="quayside.receipt.cancelTitle" done="quayside.receipt.cancelled" danger /></Stack>
            </Stack>
            <Paper elevation={6} square sx={{ position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 3, p: 1, pb: 'max(8px, env(safe-area-inset-bottom))' }}>
                <Stack direction="row" spacing={1} sx={{ maxWidth: 720, mx: 'auto' }}>
                    <Button fullWidth size="large" variant="outlined" color="warning" startIcon={<WarningIcon />} sx={{ minHeight: 56 }} onClick={() => setOpen({ what: 'discrepancy' })}>
                        {translate('quayside.receipt.discrepancy')}
                    </Button>
                    <Button fullWidth size="large" variant="contained" sx={{ minHeight: 56 }} disabled={finishing} onClick={() => setOpen({ what: 'finish' })}>
                        {translate(finishing ? 'quayside.receipt.finishWaits' : 'quayside.receipt.finish')}
                    </Button>
                </Stack>
            </Paper>
            {open?.what === 'line' && (
                <CountDialog line={open.line} title={`${open.line.productSku} · ${open.line.productName}`} onClose={() => setOpen(null)}
                    onCount={count(open.line)} />
            )}
            {open?.what === 'finish' && <FinishDialog receipt={receipt} perform={perform} onClose={() => setOpen(null)} />}
            {open?.what === 'discrepancy' && <DiscrepancyDialog receipt={receipt} perform={perform} onClose={() => setOpen(null)} />}
        </Box>
    );
};
