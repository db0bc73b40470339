import { describe, expect, it } from 'vitest';
import { difference } from './voucher';

describe('what a voucher lacks', () => {
    it('is nothing when both sides are equal, however they are written', () =>
        expect(difference([{ debit: '0.1' }, { debit: '0.20' }, { credit: '0.3' }])).toBe(''));
    it('is positive where a credit is missing', () => expect(difference([{ debit: '800' }, { credit: '799.50' }])).toBe('0.50'));
    it('is negative where a debit is missing', () => expect(difference([{ credit: '12.345' }])).toBe('-12.345'));
    it('leaves unfinished lines out', () => expect(difference([{ debit: '5' }, {}, { credit: '' }])).toBe('5.00'));
});
