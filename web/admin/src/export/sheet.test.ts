import { describe, expect, it } from 'vitest';
import { csvOf } from './files';
import { sheetOf } from './sheet';

describe('a list as a sheet', () => {
    it('gives money and quantities a column for the number and one for what it counts', () => {
        expect(sheetOf([{ id: '7', total: { amount: '10.50', currency: 'EUR' }, received: { value: '3', unit: 'PCE' } }])).toEqual({
            columns: ['id', 'total.amount', 'total.currency', 'received.value', 'received.unit'],
            rows: [['7', 10.5, 'EUR', 3, 'PCE']],
        });
    });

    it('has the columns of all rows, and none that is empty in every row', () => {
        expect(sheetOf([{ a: 'x', b: null }, { a: null, c: true, lines: [{ id: 1 }], groups: ['p', 'q'] }])).toEqual({
            columns: ['a', 'c', 'groups'],
            rows: [['x', null, null], [null, true, 'p, q']],
        });
    });

    it('writes a text that a spreadsheet would take for a formula as text', () => {
        expect(csvOf(['name'], [['=1+1']])).toBe('name\r\n"\'=1+1"');
    });

    it('writes days as days and instants as instants', () => {
        expect(csvOf(['day', 'at'], sheetOf([{ day: '2026-03-01', at: '2026-03-01T09:30:00Z' }]).rows)).toBe('day,at\r\n2026-03-01,2026-03-01T09:30:00.000Z');
    });
});
