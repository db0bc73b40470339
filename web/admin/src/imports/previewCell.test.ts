import { expect, it } from 'vitest';
import { columnName, filledColumns, previewCell } from './previewCell';

it('shows money, quantities, lines and offers as people read them', () => {
    expect(previewCell({ amount: '3.4200', currency: 'EUR' })).toContain('3.42');
    expect(previewCell({ value: '12', unit: 'PCE' })).toBe('12 PCE');
    expect(previewCell([{ productId: '7', sku: 'BOLT', quantity: { value: '2', unit: 'DZN' } }, { sku: 'NUT', quantity: { value: '1', unit: 'PCE' } }])).toBe('BOLT 2 DZN, NUT 1 PCE');
    expect(previewCell(null)).toBe('');
    expect(previewCell(false)).toBe('false');
});

it('leaves out columns that no row fills', () => {
    expect(filledColumns([{ sku: 'A', gtin: null, offers: [] }, { sku: 'B', gtin: null, offers: [] }])).toEqual(['sku']);
});

it('names fields that have no text of their own', () => {
    expect(columnName('externalId')).toBe('External id');
});
