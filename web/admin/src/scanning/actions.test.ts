import { describe, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { FINISH, nextRun, sendAction } from './actions';
import type { KeptScan } from './scanStore';

const scan = (scanId: string, refused = false): KeptScan => ({
    receiptId: 'rik/7', scanId, content: { raw: scanId }, ...(refused ? { refused: { scanId, outcome: 'wrong-item', message: '' } } : {}),
});
const action = (scanId: string, path = '/discrepancies'): KeptScan => ({ receiptId: 'rik/7', scanId, content: { action: path, body: {} } });
const next = (...kept: KeptScan[]) => nextRun(kept).map(({ scanId }) => scanId);

describe('what is done at the dock', () => {
    it('goes out in its order: scans together, an action by itself', () => {
        expect(next(scan('a'), scan('b'), action('c'), scan('d'))).toEqual(['a', 'b']);
        expect(next(action('c'), scan('d'), action('e'))).toEqual(['c']);
        expect(next(scan('a', true), scan('d'), action('e'))).toEqual(['d']);
        expect(nextRun(Array.from({ length: 60 }, (_, i) => scan(String(i))))).toHaveLength(50);
    });

    it('ends with the end of the count, which waits for what is refused', () => {
        expect(next(action('end', FINISH), scan('a'))).toEqual(['a']);
        expect(next(scan('a', true), action('end', FINISH))).toEqual([]);
        expect(next(action('end', FINISH))).toEqual(['end']);
    });

    it('tells the server which photo is which, however often it is sent', async () => {
        let lost = true;
        const server = new FakeServer()
            .on('POST', /\/discrepancies$/, () => ({ status: 201, body: { id: '7' } }))
            .on('POST', /\/api\/attachments$/, () => (lost ? { status: 503, body: {} } : { status: 201, body: { id: '9' } }))
            .start();
        const entry = { action: '/discrepancies', body: { entryId: 'e' }, photos: [{ id: 'p-1', file: new File(['x'], 'a.jpg', { type: 'image/jpeg' }) }] };
        await expect(sendAction('/api/goods-receipts/5', entry)).rejects.toThrow();
        lost = false;
        await sendAction('/api/goods-receipts/5', entry);
        expect(server.callsTo('POST', /attachments$/).map(({ body }) => [body.get('documentId'), body.get('uploadId')])).toEqual([['7', 'p-1'], ['7', 'p-1']]);
    });
});
