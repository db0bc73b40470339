import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { inRuns, sendAction } from './actions';

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer().on('POST', /\/discrepancies$/, () => ({ status: 201, body: { id: '7' } })).start();
});

describe('what is done at the dock', () => {
    it('goes out in its order: scans together, actions by themselves', () => {
        const scan = (scanId: string) => ({ receiptId: 'r', scanId, content: { raw: scanId } });
        const action = (scanId: string) => ({ receiptId: 'r', scanId, content: { action: '/finish-count', body: {} } });
        expect(inRuns([scan('a'), scan('b'), action('c'), scan('d'), action('e'), action('f')]).map(run => run.map(({ scanId }) => scanId)))
            .toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']]);
    });

    it('uploads a photo once, however often the entry is sent', async () => {
        let lost = true;
        server.on('POST', /\/api\/attachments$/, () => (lost ? { status: 503, body: {} } : { status: 201, body: { id: '9' } }));
        const entry = { action: '/discrepancies', body: { entryId: 'e' }, photos: [new File(['x'], 'a.jpg', { type: 'image/jpeg' })] };
        await expect(sendAction('/api/goods-receipts/5', entry)).rejects.toThrow();
        lost = false;
        await sendAction('/api/goods-receipts/5', entry);
        await sendAction('/api/goods-receipts/5', entry);
        expect(server.callsTo('POST', /attachments$/)).toHaveLength(2);
        expect(server.callsTo('POST', /discrepancies$/).every(({ body }) => body.entryId === 'e')).toBe(true);
    });
});
