import { Button, Dialog, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import { RefusedScan } from '../../scanning/RefusedScan';
import { useKept, useScanQueue } from '../../scanning/KeptScans';
import type { KeptScan } from '../../scanning/scanStore';
import { soundOfRefusal } from '../../scanning/sounds';
import { useScanner } from '../../scanning/useScanner';
import type { GoodsReceipt, ReceiptScan, ScanContent } from '../receipt';
import { CountDialog } from './CountDialog';

/** Outcomes after which the same goods can be counted once somebody adds what is missing. */
const lacking = ['lot-required', 'serial-required', 'expiry-required'];

const contentOf = ({ content }: KeptScan) => content as ScanContent;
const answerOf = ({ refused }: KeptScan) => refused as ReceiptScan;

/** What is said again together with what was missing; goods that were typed have no code. */
const scannedOf = ({ raw, lotNumber, expiryDate, quantity }: ReceiptScan, { state }: ScanContent) => ({
    raw: raw ?? undefined, lotNumber: lotNumber ?? undefined, expiryDate: expiryDate ?? undefined, state, ...(raw ? {} : { quantity: quantity ?? undefined }),
});

const isRemediable = ({ outcome, raw, lineId }: ReceiptScan) => lacking.includes(outcome) && !!(raw || (outcome === 'expiry-required' && lineId));

/**
 * Nothing is scanned before somebody has seen what was not counted. The dialog takes the focus to itself and not to a button:
 * the Enter of a scanner confirms nothing.
 */
export const RefusedScans = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const queue = useScanQueue();
    const refused = useKept(receipt.id).filter(scan => scan.refused);
    const [remedied, setRemedied] = useState<KeptScan | null>(null);
    useScanner(soundOfRefusal, refused.length > 0 && !remedied);
    const again = (scan: KeptScan, content: Omit<ScanContent, 'scannedAt'>) => {
        setRemedied(null);
        queue.settle(scan, { ...content, scannedAt: contentOf(scan).scannedAt }).catch(error => notify(errorText(error), { type: 'error' }));
    };
    if (!refused.length) return null;
    if (remedied) {
        const answer = answerOf(remedied);
        return (
            <CountDialog title={translate(`quayside.scanOutcome.${answer.outcome}`)} line={receipt.lines?.find(({ id }) => id === answer.lineId) ?? null}
                scanned={scannedOf(answer, contentOf(remedied))} needsExpiry={answer.outcome === 'expiry-required'}
                onClose={() => setRemedied(null)} onCount={content => again(remedied, content)} />
        );
    }
    const remedyOf = (scan: KeptScan) => {
        const answer = answerOf(scan);
        if (isRemediable(answer)) return () => setRemedied(scan);
        return answer.outcome === 'expired' ? () => again(scan, { ...contentOf(scan), confirmed: true }) : undefined;
    };
    return (
        <Dialog open role="alertdialog" fullWidth maxWidth="xs" aria-labelledby="refused-scans">
            <DialogTitle id="refused-scans">{translate('quayside.receipt.notTaken')}</DialogTitle>
            <DialogContent>
                <Stack spacing={1.5}>
                    {refused.map(scan => {
                        const remedy = remedyOf(scan);
                        return (
                            <RefusedScan key={scan.scanId} scan={scan}>
                                {remedy && (
                                    <Button size="large" variant="contained" onClick={remedy}>{translate(`quayside.scanRemedy.${answerOf(scan).outcome}`)}</Button>
                                )}
                            </RefusedScan>
                        );
                    })}
                </Stack>
            </DialogContent>
        </Dialog>
    );
};
