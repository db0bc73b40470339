import { describe, expect, it } from 'vitest';
import { discountOf, rest, spread, toAllocations, type OpenInvoice } from './allocation';

const invoice = (id: string, open: string, more: Partial<OpenInvoice> = {}): OpenInvoice => ({ id, label: id, open: { amount: open, currency: 'EUR' }, ...more });
const terms = { discountDate: '2026-11-20', discountPercent: 2 };

describe('a receipt is spread over what is open', () => {
    it('pays the oldest first and leaves the rest open', () => {
        expect(spread('130', [invoice('a', '100.00'), invoice('b', '50.00'), invoice('c', '10.00')], '2026-11-27'))
            .toEqual({ a: { amount: '100.00', discount: '' }, b: { amount: '30.00', discount: '' } });
    });

    it('takes the discount on its last day, and not a day later', () => {
        expect(spread('118.58', [invoice('a', '121.00', terms)], '2026-11-20')).toEqual({ a: { amount: '118.58', discount: '2.42' } });
        expect(discountOf(invoice('a', '121.00', terms), '2026-11-21')).toBe('0');
    });

    it('takes no discount when the money is not enough for the whole invoice, nor for a credit note', () => {
        expect(spread('118.57', [invoice('a', '121.00', terms)], '2026-11-20')).toEqual({ a: { amount: '118.57', discount: '' } });
        expect(discountOf(invoice('a', '121.00', terms), null)).toBe('0');
    });

    it('keeps what is over as credit', () => {
        const parts = spread('130', [invoice('a', '100.00')], '2026-11-27');
        expect(rest('130', parts)).toBe('30.00');
    });
});

it('tells while something is no number', () => {
    expect(rest('x', {})).toBeNull();
    expect(rest('10', { a: { amount: '1,5', discount: '' } })).toBe('8.5');
    expect(rest('10', { a: { amount: 'all', discount: '' } })).toBeNull();
});

it('sends only what is set against something', () => {
    expect(toAllocations({ a: { amount: '1,5', discount: '' }, b: { amount: '', discount: '' }, c: { amount: '0', discount: '1' } }, 'EUR'))
        .toEqual([{ invoiceId: 'a', amount: { amount: '1.5', currency: 'EUR' }, discount: null }]);
});
