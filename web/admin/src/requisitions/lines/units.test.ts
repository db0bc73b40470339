import { expect, it } from 'vitest';
import { priceIn, pricesIn, unitsLike, type Unit } from './units';

const unit = (code: string, category: string, factor: string, active = true): Unit => ({ code, name: code, category, factor, active });
const units = [unit('PCE', 'COUNT', '1'), unit('BOX', 'COUNT', '12.000000000'), unit('OLD', 'COUNT', '144', false), unit('KG', 'WEIGHT', '1000')];
const price = (unitPrice: string, minimum: string, minimumUnit: string) => ({
    id: '1', vendorId: '5', vendorName: 'Holtz', productId: '7', minQuantity: { value: minimum, unit: minimumUnit },
    unitPrice: { amount: unitPrice, currency: 'EUR' }, validFrom: '2020-01-01', contract: false,
});

it('offers the active units that convert, and always the one that is chosen', () => {
    expect(unitsLike('PCE', units)).toEqual(['PCE', 'BOX']);
    expect(unitsLike('OLD', units)).toEqual(['OLD', 'PCE', 'BOX']);
    expect(unitsLike('XXX', units)).toEqual(['XXX']);
    expect(unitsLike('', units)).toEqual([]);
});

it('keeps the worth of the goods when their unit changes', () => {
    expect(priceIn('9.95', 'PCE', 'BOX', units)).toBe('119.40');
    expect(priceIn('10', 'BOX', 'PCE', units)).toBe('0.833333');
    expect(priceIn('9.95', 'PCE', 'KG', units)).toBeNull();
});

it('reads prices in the unit of the line, with their minimum, and leaves out what does not convert', () => {
    expect(pricesIn([price('9.95', '24', 'PCE'), price('110', '1', 'BOX'), price('3', '1', 'KG')], 'BOX', units)
        .map(({ unitPrice, minQuantity }) => [unitPrice.amount, minQuantity])).toEqual([
        ['119.40', { value: '2', unit: 'BOX' }], ['110', { value: '1', unit: 'BOX' }],
    ]);
});
