import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, problem, type Call } from '../test/fakeServer';
import { FINISH } from './actions';
import { ScanQueue } from './scanQueue';
import { scanStore, type KeptScan } from './scanStore';

const queues: ScanQueue[] = [];
let number = 0;
let username: string;
let server: FakeServer;

const start = (name = username) => {
    const queue = new ScanQueue(Promise.resolve(name));
    queue.start();
    queues.push(queue);
    return queue;
};
const answer = (outcome: string) => ({ body }: Call) => ({ body: body.scans.map(({ scanId }: KeptScan) => ({ scanId, outcome, message: '' })) });
const scansTo = (receipt: string) =>
    server.callsTo('POST', new RegExp(`/${receipt}/scan-batches$`)).flatMap(({ body }) => body.scans.map(({ raw }: { raw: string }) => raw));
const away = () => server.on('POST', /./, () => ({ status: 503, body: {} }));
const back = () => server.on('POST', /./, () => ({ body: {} })).on('POST', /scan-batches$/, answer('counted'));
const isEmpty = (queue: ScanQueue) => vi.waitFor(() => expect(queue.kept()).toEqual({ scans: [], offline: false, sending: false }));
const finish = { action: FINISH, body: { deliveryNote: 'DN-1' } };

beforeEach(() => {
    username = `rik${++number}`;
    server = new FakeServer().start();
    back();
});

afterEach(() => {
    queues.splice(0).forEach(queue => queue.close());
    vi.unstubAllGlobals();
});

describe('scans on a bad connection', () => {
    it('are sent in their order and forgotten once they are answered', async () => {
        const queue = start();
        for (let i = 0; i < 5; i++) await queue.add('1', { raw: String(i) });
        await vi.waitFor(() => expect(scansTo('1')).toEqual(['0', '1', '2', '3', '4']));
        await isEmpty(queue);
    });

    it('are kept while there is none, with the ids they were made with, and sent when it is back, for every receipt', async () => {
        away();
        const queue = start();
        const ids = [await queue.add('1', { raw: 'a' }), await queue.add('2', { raw: 'b' })];
        await vi.waitFor(() => expect(queue.kept()).toMatchObject({ scans: [{ scanId: ids[0] }, { scanId: ids[1] }], offline: true }));
        server.calls.length = 0;
        back();
        window.dispatchEvent(new Event('online'));
        await isEmpty(queue);
        expect([scansTo('1'), scansTo('2')]).toEqual([['a'], ['b']]);
        expect(server.callsTo('POST', /scan-batches$/).map(({ body }) => body.scans[0].scanId)).toEqual(ids);
    });

    it('outlive the page, and are nobody else\'s', async () => {
        away();
        const first = start();
        await first.add('1', { raw: 'a' });
        await vi.waitFor(() => expect(first.kept().offline).toBe(true));
        first.close();
        server.calls.length = 0;
        back();
        await isEmpty(start(`${username}x`));
        expect(scansTo('1')).toEqual([]);
        start();
        await vi.waitFor(() => expect(scansTo('1')).toEqual(['a']));
    });

    it('do not wait for those of a receipt that the server fails on', async () => {
        server.on('POST', /\/1\/scan-batches$/, () => ({ status: 500, body: {} }));
        const queue = start();
        await queue.add('1', { raw: 'a' });
        await queue.add('2', { raw: 'b' });
        await vi.waitFor(() => expect(queue.kept().scans.map(({ content }) => content)).toEqual([{ raw: 'a' }]));
        expect(scansTo('2')).toEqual(['b']);
    });

    it('are sent by one tab only', async () => {
        let tail: Promise<unknown> = Promise.resolve();
        const request = (_: string, work: () => Promise<unknown>) => (tail = tail.then(work));
        vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: { request } } }));
        away();
        const first = start();
        await first.add('1', { raw: 'a' });
        await vi.waitFor(() => expect(first.kept().offline).toBe(true));
        back();
        server.calls.length = 0;
        first.retryNow();
        await isEmpty(start());
        await isEmpty(first);
        expect(scansTo('1')).toEqual(['a']);
    });
});

describe('scans that the server does not take', () => {
    it('stay with the reason until somebody has seen each, and do not keep the others back', async () => {
        const judge = ({ scanId, raw }: { scanId: string; raw: string }) => ({ scanId, outcome: raw === 'wrong' ? 'wrong-item' : 'counted', message: raw });
        server.on('POST', /scan-batches$/, ({ body }) => (body.scans.some(({ raw }: { raw: string }) => raw === 'bad')
            ? problem(409, 'reused', 'It was sent before.')
            : { body: body.scans.map(judge) }));
        const queue = start();
        await Promise.all(['a', 'bad', 'wrong', 'c'].map(raw => queue.add('1', { raw }, raw)));
        await vi.waitFor(() => expect(queue.kept().scans).toMatchObject([
            { what: 'bad', refused: { outcome: 'refused', message: 'It was sent before.' } }, { what: 'wrong', refused: { outcome: 'wrong-item' } },
        ]));
        queue.close();
        const [bad, wrong] = await scanStore.of(`${username}/1`);
        const later = start();
        await later.settle(bad);
        await later.settle(wrong, { raw: 'right' });
        await isEmpty(later);
        expect(scansTo('1').at(-1)).toBe('right');
    });

    it('hold the end of the count back until they are counted after all', async () => {
        away();
        const queue = start();
        await queue.add('1', { raw: 'a' });
        expect(await queue.perform('1', finish, 'Finish')).toBe('kept');
        back();
        server.on('POST', /scan-batches$/, answer('lot-required'));
        queue.retryNow();
        await vi.waitFor(() => expect(queue.kept()).toMatchObject({ scans: [{ refused: { outcome: 'lot-required' } }, { what: 'Finish' }], sending: false }));
        expect(server.callsTo('POST', /finish-count$/)).toEqual([]);
        server.on('POST', /scan-batches$/, answer('counted'));
        await queue.settle(queue.kept().scans[0], { raw: 'a', lotNumber: 'L-1' });
        await isEmpty(queue);
        expect(server.calls.slice(-2).map(({ url }) => url.pathname)).toEqual(['/api/goods-receipts/1/scan-batches', '/api/goods-receipts/1/finish-count']);
    });

    it('can be tried again as they were', async () => {
        server.on('POST', /scan-batches$/, () => problem(403, 'sod', 'Who orders does not receive.'));
        const queue = start();
        const id = await queue.add('1', { raw: 'a' });
        await vi.waitFor(() => expect(queue.kept().scans).toMatchObject([{ refused: { message: 'Who orders does not receive.' } }]));
        back();
        await queue.tryAgain(queue.kept().scans[0]);
        await isEmpty(queue);
        expect(server.callsTo('POST', /scan-batches$/).at(-1)?.body.scans).toEqual([{ scanId: id, raw: 'a' }]);
    });
});

describe('something that is done', () => {
    it('is done when the server has answered', async () => {
        const queue = start();
        expect(await queue.perform('1', finish, 'Finish')).toBe('done');
        await isEmpty(queue);
    });

    it('is refused to who waits for it, and not kept', async () => {
        server.on('POST', /finish-count$/, () => problem(422, 'invalid', 'Nothing has been counted.'));
        const queue = start();
        await expect(queue.perform('1', finish, 'Finish')).rejects.toThrow('Nothing has been counted.');
        expect(queue.kept().scans).toEqual([]);
    });

    it('is kept as refused when nobody waits for it any more', async () => {
        away();
        const queue = start();
        await queue.perform('1', finish, 'Finish');
        server.on('POST', /finish-count$/, () => problem(422, 'invalid', 'Nothing has been counted.'));
        queue.retryNow();
        await vi.waitFor(() => expect(queue.kept().scans).toMatchObject([{ what: 'Finish', refused: { message: 'Nothing has been counted.' } }]));
    });
});
