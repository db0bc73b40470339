import { useEffect, useRef, useState } from 'react';
import { post } from '../../providers/http';
import { useMe } from '../../providers/me';
import { DONE, inRuns, isAction, sendAction, type Perform } from '../../scanning/actions';
import { ScanQueue, isPassing } from '../../scanning/scanQueue';
import type { PendingScan } from '../../scanning/scanStore';
import { soundOfRefusal, soundOfSuccess } from '../../scanning/sounds';
import { rememberCounter } from './offlineReceipt';
import { COUNTED, type ReceiptScan, type ScanContent } from '../receipt';

export interface Refused {
    message: string;
    content: Partial<ScanContent>;
}

const sendTo = (document: string) => async (pending: PendingScan[]) => {
    const answers: ReceiptScan[] = [];
    for (const run of inRuns(pending)) {
        const [{ content, scanId }] = run;
        if (isAction(content)) {
            await sendAction(document, content);
            answers.push({ scanId, outcome: DONE, message: '' } as ReceiptScan);
        } else {
            answers.push(...await post<ReceiptScan[]>(`${document}/scan-batches`, { scans: run.map(scan => ({ scanId: scan.scanId, ...scan.content })) }));
        }
    }
    return answers;
};

/** Sends the scans of a receipt, and what else is done with it, through the queue of this device, and tells what came of the latest. */
export const useReceiptScans = (receiptId: string, onAnswers: (answers: ReceiptScan[]) => void) => {
    const { data: me } = useMe();
    const document = `/api/goods-receipts/${receiptId}`;
    const queue = useRef<ScanQueue<ReceiptScan> | null>(null);
    const latest = useRef(onAnswers);
    const [state, setState] = useState({ pending: 0, offline: false });
    const [refused, setRefused] = useState<Refused[]>([]);
    useEffect(() => { latest.current = onAnswers; }, [onAnswers]);

    useEffect(() => {
        if (!me) return undefined;
        rememberCounter(me.username);
        const created = new ScanQueue<ReceiptScan>(`${me.username}/${receiptId}`, sendTo(document), {
            answered: answers => {
                if (answers.every(answer => answer.outcome === COUNTED || answer.outcome === DONE)) soundOfSuccess();
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
    }, [me, receiptId, document]);

    const scan = (content: Omit<ScanContent, 'scannedAt'>) => queue.current?.add({ ...content, scannedAt: new Date().toISOString() });
    const perform: Perform = async action => {
        if (!state.pending) {
            try {
                await sendAction(document, action);
                return 'done';
            } catch (error) {
                if (!isPassing(error)) throw error;
            }
        }
        await queue.current?.add(action);
        return 'kept';
    };
    return { ...state, refused, scan, perform, retryNow: () => queue.current?.retryNow() };
};
