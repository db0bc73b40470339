import { describe, expect, it } from 'vitest';
import { toForm, used, type Agreement } from './agreement';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const pieces = (value: string) => ({ value, unit: 'PCE' });

describe('what is called off', () => {
    it('is measured by the limit that is nearer', () =>
        expect(used({ maxQuantity: pieces('100'), maxAmount: eur('500'), releasedQuantity: pieces('20'), releasedAmount: eur('250') })).toBe(50));
    it('is nothing where nothing is limited by it', () =>
        expect(used({ maxQuantity: null, maxAmount: eur('500'), releasedQuantity: pieces('20'), releasedAmount: eur('0') })).toBe(0));
});

describe('the form', () => {
    it('holds plain decimals', () => {
        const agreement = {
            releaseLimit: eur('100.00'),
            lines: [{ productId: '1', unit: 'PCE', unitPrice: eur('9.00'), maxQuantity: pieces('100'), maxAmount: null, leadTimeDays: 4 }],
        } as unknown as Agreement;
        expect(toForm(agreement)).toMatchObject({
            releaseLimit: '100.00',
            lines: [{ productId: '1', unit: 'PCE', unitPrice: '9.00', maxQuantity: '100', maxAmount: null, leadTimeDays: 4 }],
        });
    });
});
