import { describe, expect, it } from 'vitest';
import { changes, entered, type CountLine } from './stockCount';

const line = (id: string, first: string | null, second: string | null): CountLine => ({
    id, sku: id, productName: id, lotNumber: null, ownerName: null, book: null, difference: null, variancePercent: null, unit: 'PCE',
    firstCounted: first === null ? null : { value: first, unit: 'PCE' }, secondCounted: second === null ? null : { value: second, unit: 'PCE' },
});

describe('a count sheet', () => {
    it('shows what was entered in the same count, not in the other', () => {
        expect(entered(line('a', '5', '6'), 1)).toBe('5');
        expect(entered(line('a', '5', '6'), 2)).toBe('6');
        expect(entered(line('a', null, null), 1)).toBe('');
    });

    it('sends only what was typed anew, with a point for a comma', () => {
        const lines = [line('a', '5', null), line('b', null, null), line('c', null, null)];
        expect(changes(lines, { a: '5', b: '2,5', c: '' }, 1)).toEqual([{ lineId: 'b', counted: '2.5' }]);
        expect(changes(lines, { a: '5' }, 2)).toEqual([{ lineId: 'a', counted: '5' }]);
    });

    it('takes another unit', () => {
        expect(changes([line('a', null, null)], { a: '2,5 dzn' }, 1)).toEqual([{ lineId: 'a', counted: '2.5', unit: 'DZN' }]);
    });

    it('takes a zero for an answer', () => {
        expect(changes([line('a', null, null)], { a: '0' }, 1)).toEqual([{ lineId: 'a', counted: '0' }]);
    });
});
