import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { errorText } from '../../providers/problem';
import type { Perform } from '../../scanning/actions';
import { useScanQueue } from '../../scanning/KeptScans';
import { soundOfRefusal } from '../../scanning/sounds';
import type { ReceiptScan, ScanContent } from '../receipt';

/** Sends the scans of a receipt, and what else is done with it, through the queue of this device, and tells what came of them. */
export const useReceiptScans = (receiptId: string, onAnswers: (answers: ReceiptScan[]) => void) => {
    const queue = useScanQueue();
    const notify = useNotify();
    const latest = useRef(onAnswers);
    useEffect(() => { latest.current = onAnswers; }, [onAnswers]);
    useEffect(() => queue.hear((document, answers) => {
        if (document === receiptId) latest.current(answers as ReceiptScan[]);
    }), [queue, receiptId]);

    const scan = (content: Omit<ScanContent, 'scannedAt'>, what: string) => {
        queue.add(receiptId, { ...content, scannedAt: new Date().toISOString() }, what).catch(error => {
            soundOfRefusal();
            notify('quayside.scan.notKept', { type: 'error', autoHideDuration: null, messageArgs: { what, reason: errorText(error) } });
        });
    };
    const perform: Perform = (action, what) => queue.perform(receiptId, action, what);
    return { scan, perform };
};
