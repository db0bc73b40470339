import { useEffect, useRef, useState } from 'react';
import { post } from '../../providers/http';
import { useMe } from '../../providers/me';
import { ScanQueue } from '../../scanning/scanQueue';
import { soundOfRefusal, soundOfSuccess } from '../../scanning/sounds';
import { COUNTED, type ReceiptScan, type ScanContent } from '../receipt';

export interface Refused {
    message: string;
    content: ScanContent;
}

/** Sends the scans of a receipt through the queue of this device, and tells what came of the latest. */
export const useReceiptScans = (receiptId: string, onAnswers: (answers: ReceiptScan[]) => void) => {
    const { data: me } = useMe();
    const queue = useRef<ScanQueue<ReceiptScan> | null>(null);
    const latest = useRef(onAnswers);
    const [state, setState] = useState({ pending: 0, offline: false });
    const [refused, setRefused] = useState<Refused[]>([]);
    useEffect(() => { latest.current = onAnswers; }, [onAnswers]);

    useEffect(() => {
        if (!me) return undefined;
        const created = new ScanQueue<ReceiptScan>(`${me.username}/${receiptId}`,
            scans => post(`/api/goods-receipts/${receiptId}/scan-batches`, { scans: scans.map(({ scanId, content }) => ({ scanId, ...content })) }),
            {
                answered: answers => {
                    if (answers.every(answer => answer.outcome === COUNTED)) soundOfSuccess();
                    else soundOfRefusal();
                    latest.current(answers);
                },
                changed: (pending, offline) => setState({ pending, offline }),
                refused: (scans, message) => {
                    soundOfRefusal();
                    setRefused(before => [...before, ...scans.map(scan => ({ message, content: scan.content as ScanContent }))]);
                },
            });
        queue.current = created;
        void created.flush();
        return () => created.close();
    }, [me, receiptId]);

    const scan = (content: Omit<ScanContent, 'scannedAt'>) => queue.current?.add({ ...content, scannedAt: new Date().toISOString() });
    return { ...state, refused, scan, retryNow: () => queue.current?.retryNow() };
};
