import { describe, expect, it } from 'vitest';
import type { Match, MatchLine } from './invoice';
import { isLinkable, unlinked } from './links';

const pieces = (value: string) => ({ value, unit: 'PCE' });
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const line = (linked: string[], receipts = 1): MatchLine => ({
    id: '1', lineNumber: 1, kind: 'GOODS', description: 'Bearing', reasons: [],
    received: {
        received: pieces('10'), returned: pieces('0'), billedBefore: pieces('0'), open: pieces('10'),
        receipts: Array.from({ length: receipts }, (_, i) => ({
            receiptLineId: String(i), receiptId: '7', receiptNumber: 'GR-1', postedOn: '2026-11-20', quantity: pieces('10'), value: euro('10.00'), receivedBy: 'rik',
        })),
    },
    billed: { quantity: pieces('10.5'), unitPrice: euro('1.00'), amount: euro('10.50') },
    variance: { quantity: pieces('0'), quantityAmount: euro('0.00'), price: euro('0.00'), priceAmount: euro('0.00') },
    links: linked.map((value, i) => ({ id: String(i), receiptLineId: '0', quantity: pieces(value), posted: false })),
});
const match = (over: Partial<Match> = {}): Match => ({ id: '1', number: 'I-1', kind: 'INVOICE', status: 'EXCEPTION', lines: [], ...over });

describe('linking receipts by hand', () => {
    it('tells exactly what is not linked yet', () => {
        expect(unlinked(line([]))).toBe('10.5');
        expect(unlinked(line(['0.1', '0.2']))).toBe('10.2');
    });
    it('is offered for what is billed and not linked', () => {
        expect(isLinkable(match(), line(['4']))).toBe(true);
        expect(isLinkable(match(), line(['10.5']))).toBe(false);
        expect(isLinkable(match(), line([], 0))).toBe(false);
    });
    it('is not offered for drafts and credit notes', () => {
        expect(isLinkable(match({ status: 'DRAFT' }), line([]))).toBe(false);
        expect(isLinkable(match({ kind: 'CREDIT_NOTE' }), line([]))).toBe(false);
    });
});
