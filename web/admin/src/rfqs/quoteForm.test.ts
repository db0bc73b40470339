import { describe, expect, it } from 'vitest';
import { emptyCells, isReady, quotesOf } from './quoteForm';
import type { Rfq } from './rfq';

const rfq = { lines: [{ id: '1' }, { id: '2' }] } as Rfq;

describe('what a vendor quotes', () => {
    it('is sent for lines with a price only, decimals as they were typed', () =>
        expect(quotesOf(rfq, 'v', 'EUR', '2027-01-31', { 1: { ...emptyCells, unitPrice: '9,25', leadTimeDays: '7' }, 2: emptyCells })).toEqual([{
            lineId: '1', vendorId: 'v', unitPrice: { amount: '9.25', currency: 'EUR' }, minQuantity: null, packQuantity: null, leadTimeDays: '7',
            freight: null, dutyPercent: null, validUntil: '2027-01-31',
        }]));
    it('is not ready without a price, or with something that is no number', () => {
        expect(isReady([])).toBe(false);
        expect(isReady(quotesOf(rfq, 'v', 'EUR', '', { 1: { ...emptyCells, unitPrice: 'cheap' } }))).toBe(false);
        expect(isReady(quotesOf(rfq, 'v', 'EUR', '', { 1: { ...emptyCells, unitPrice: '9' } }))).toBe(true);
    });
});
