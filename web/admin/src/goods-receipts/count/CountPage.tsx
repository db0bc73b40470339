import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import OfflineIcon from '@mui/icons-material/WifiOffOutlined';
import { Alert, Box, Button, Chip, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Title, useRefresh, useTranslate } from 'react-admin';
import { ActionWithReason } from '../../common/ActionWithReason';
import { DONE } from '../../scanning/actions';
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

type Open = { what: 'line'; line: ReceiptLine } | { what: 'remedy'; scan: ReceiptScan } | { what: 'finish' } | { what: 'discrepancy' } | null;

/** Outcomes after which the same goods can be counted once somebody adds what is missing. */
const lacking = ['lot-required', 'serial-required', 'expiry-required'];
const remediable = [...lacking, 'expired'];

/** What is said again together with what was missing; goods that were typed have no code. */
const scannedOf = ({ raw, lotNumber, expiryDate, quantity }: ReceiptScan) => ({
    raw: raw ?? undefined, lotNumber: lotNumber ?? undefined, expiryDate: expiryDate ?? undefined, ...(raw ? {} : { quantity: quantity ?? undefined }),
});

const Connection = ({ pending, offline, retry }: { pending: number; offline: boolean; retry: () => void }) => {
    const translate = useTranslate();
    if (!pending) return null;
    return (
        <Chip icon={offline ? <OfflineIcon /> : undefined} color={offline ? 'warning' : 'default'} onClick={retry}
            label={translate(offline ? 'quayside.receipt.offline' : 'quayside.receipt.sending', { smart_count: pending })} />
    );
};

/** Counting on a hand-held: scan after scan, large targets, and a count that survives a lost connection. */
export const CountPage = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const refresh = useRefresh();
    const [last, setLast] = useState<ReceiptScan | null>(null);
    const [open, setOpen] = useState<Open>(null);
    const { pending, offline, refused, scan, perform, retryNow } = useReceiptScans(receipt.id, answers => {
        const scans = answers.filter(({ outcome }) => outcome !== DONE);
        if (scans.length) setLast(scans.find(({ outcome }) => outcome !== 'counted') ?? scans[scans.length - 1]);
        refresh();
    });
    useEffect(() => keepForOffline(receipt), [receipt]);
    const lines = receipt.lines ?? [];
    const count = (content: Omit<ScanContent, 'scannedAt'>) => {
        setOpen(null);
        void scan(content);
    };
    const remedy = (answer: ReceiptScan) => () =>
        answer.outcome === 'expired'
            ? count({ raw: answer.raw ?? undefined, lotNumber: answer.lotNumber ?? undefined, expiryDate: answer.expiryDate ?? undefined, confirmed: true })
            : setOpen({ what: 'remedy', scan: answer });
    const lineOf = (answer: ReceiptScan) => lines.find(line => line.id === answer.lineId) ?? null;

    return (
        <Box sx={{ maxWidth: 720, mx: 'auto', width: '100%', pt: 1, pb: 10 }}>
            <Title title={receipt.number} />
            <Stack spacing={1.5}>
                <Stack direction="row" justifyContent="space-between" alignItems="center" spacing={1}>
                    <Box sx={{ minWidth: 0 }}>
                        <Typography variant="h5" component="h1">{receipt.number}</Typography>
                        <Typography color="text.secondary" noWrap>{receipt.orderNumber} · {receipt.vendorName}{receipt.dock && ` · ${receipt.dock}`}</Typography>
                    </Box>
                    <Connection pending={pending} offline={offline} retry={retryNow} />
                </Stack>
                <Box sx={{ position: 'sticky', top: { xs: 56, sm: 48 }, zIndex: 2, bgcolor: 'background.default', py: 1 }}>
                    <Stack spacing={1}>
                        <ScanBar label={translate('quayside.receipt.scan')} paused={open !== null} onCode={raw => void scan({ raw })} />
                        {last && <LastScan perform={perform} scan={last} onUndone={() => { setLast(null); refresh(); }}
                            onRemedy={remediable.includes(last.outcome) && (last.raw || last.outcome === 'expiry-required' && last.lineId) ? remedy(last) : undefined} />}
                        {refused.map((each, index) => <Alert key={index} severity="error">{[each.content.raw, each.message].filter(Boolean).join(': ')}</Alert>)}
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
                    <Button fullWidth size="large" variant="contained" sx={{ minHeight: 56 }} onClick={() => setOpen({ what: 'finish' })}>{translate('quayside.receipt.finish')}</Button>
                </Stack>
            </Paper>
            {open?.what === 'line' && <CountDialog line={open.line} title={`${open.line.productSku} · ${open.line.productName}`} onClose={() => setOpen(null)} onCount={count} />}
            {open?.what === 'remedy' && (
                <CountDialog line={lineOf(open.scan)} title={translate(`quayside.scanOutcome.${open.scan.outcome}`)} onClose={() => setOpen(null)} onCount={count}
                    needsExpiry={open.scan.outcome === 'expiry-required'} scanned={scannedOf(open.scan)} />
            )}
            {open?.what === 'finish' && <FinishDialog receipt={receipt} perform={perform} onClose={() => setOpen(null)} />}
            {open?.what === 'discrepancy' && <DiscrepancyDialog receipt={receipt} perform={perform} onClose={() => setOpen(null)} />}
        </Box>
    );
};
