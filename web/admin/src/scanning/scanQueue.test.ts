import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../providers/problem';
import { ScanQueue, type ScanAnswer } from './scanQueue';
import { scanStore, type PendingScan } from './scanStore';

let queue: ScanQueue<ScanAnswer>;
let receipt = 0;

/** A queue whose connection the test controls; it keeps what the server was sent. */
const aQueue = (send: (scans: PendingScan[]) => Promise<ScanAnswer[]>, receiptId = `r${++receipt}`) => {
    const heard = { answers: [] as string[], refused: [] as string[], pending: -1, offline: false };
    queue = new ScanQueue(receiptId, send, {
        answered: answers => heard.answers.push(...answers.map(answer => answer.scanId)),
        changed: (pending, offline) => Object.assign(heard, { pending, offline }),
        refused: scans => heard.refused.push(...scans.map(scan => scan.scanId)),
    });
    return { queue, heard, receiptId };
};

const counted = async (scans: PendingScan[]) => scans.map(({ scanId }) => ({ scanId, outcome: 'COUNTED', message: '' }));
const lost = async () => { throw new TypeError('Failed to fetch'); };

afterEach(() => queue.close());

describe('scans on a bad connection', () => {
    it('are sent in their order and forgotten once they are answered', async () => {
        const { queue, heard, receiptId } = aQueue(counted);
        const ids: string[] = [];
        for (let i = 0; i < 5; i++) ids.push(await queue.add({ raw: String(i) }));
        await vi.waitFor(() => expect(heard.answers).toEqual(ids));
        expect(await scanStore.of(receiptId)).toEqual([]);
        expect(heard).toMatchObject({ pending: 0, offline: false });
    });

    it('are kept while there is none, with the ids they were made with, and sent when it is back', async () => {
        const send = vi.fn<(scans: PendingScan[]) => Promise<ScanAnswer[]>>(lost);
        const { queue, heard } = aQueue(send);
        const ids = [await queue.add({ raw: 'a' }), await queue.add({ raw: 'b' })];
        await vi.waitFor(() => expect(heard).toMatchObject({ pending: 2, offline: true }));
        send.mockImplementation(counted);
        queue.retryNow();
        await vi.waitFor(() => expect(heard.answers).toEqual(ids));
    });

    it('outlive the page', async () => {
        const first = aQueue(lost);
        const id = await first.queue.add({ raw: 'a' });
        first.queue.close();
        const second = aQueue(counted, first.receiptId);
        await second.queue.flush();
        expect(second.heard.answers).toEqual([id]);
    });

    it('that the server refuses for good do not keep the others back', async () => {
        const { queue, heard } = aQueue(async scans => {
            if (scans.some(scan => (scan.content as { raw: string }).raw === 'bad')) throw new ProblemError(409, null, 'no');
            return counted(scans);
        });
        const sent = await Promise.all(['a', 'bad', 'c'].map(raw => queue.add({ raw })));
        await vi.waitFor(() => expect(heard).toMatchObject({ answers: [sent[0], sent[2]], refused: [sent[1]], pending: 0 }));
    });
});
