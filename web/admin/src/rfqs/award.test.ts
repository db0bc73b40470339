import { describe, expect, it } from 'vitest';
import { awardsOf, bestChoices, unexplained } from './award';
import type { Comparison, Quote } from './rfq';

const quote = (quoteId: string, needsReason: boolean) => ({ quoteId, needsReason }) as Quote;
const comparison = {
    lines: [
        { lineId: '1', lineNumber: 1, bestQuoteId: 'a', quotes: [quote('a', false), quote('b', true)] },
        { lineId: '2', lineNumber: 2, bestQuoteId: null, quotes: [quote('c', true)] },
    ],
} as Comparison;

describe('the award', () => {
    it('begins with the best quote of each line that has one', () => {
        expect(bestChoices(comparison)).toEqual({ 1: { quoteId: 'a', reason: '' } });
        expect(awardsOf(comparison, bestChoices(comparison))).toEqual([{ lineId: '1', quoteId: 'a', reason: null }]);
    });
    it('wants a reason for another one than the best', () => {
        expect(unexplained(comparison, bestChoices(comparison))).toEqual([]);
        expect(unexplained(comparison, { 1: { quoteId: 'b', reason: ' ' } })).toEqual([1]);
        expect(unexplained(comparison, { 1: { quoteId: 'b', reason: 'Delivers sooner' } })).toEqual([]);
    });
    it('leaves out lines that nobody gets', () => expect(awardsOf(comparison, { 2: undefined })).toEqual([]));
});
