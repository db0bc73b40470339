import { describe, expect, it } from 'vitest';
import { fromFilter, toFilter } from './conditions';

const amount = { field: 'amount', operator: 'at-least', value: '1000' };
const vendor = { field: 'counterparty', operator: 'contains', value: ' Hansen ' };

describe('conditions as a filter', () => {
    it('joins tests by and, groups by or, and comes back as it was', () => {
        const where = toFilter([[amount, vendor], [amount]]);
        expect(JSON.parse(where!)).toEqual({ any: [{ all: [amount, { ...vendor, value: 'Hansen' }] }, { all: [amount] }] });
        expect(fromFilter(where)).toEqual([[amount, { ...vendor, value: 'Hansen' }], [amount]]);
    });

    it('leaves out what is not filled in, and numbers that are none', () => {
        expect(toFilter([[{ ...amount, value: '' }, vendor]])).toBe(toFilter([[vendor]]));
        expect(toFilter([[{ ...amount, value: 'much' }], []])).toBeUndefined();
    });

    it('takes a filter that it cannot read for none', () => {
        expect(fromFilter('{')).toEqual([]);
        expect(fromFilter(undefined)).toEqual([]);
    });
});
