import { describe, expect, it } from 'vitest';
import { sumOf, toRequest } from './invoiceForm';

const line = { kind: 'GOODS', orderLineId: '7', quantity: { value: '10', unit: 'PCE' }, price: '12.5', taxPercent: '21' };

describe('the form of an invoice', () => {
    it('sums up lines and their tax', () => {
        expect(sumOf([line, { ...line, kind: 'FREIGHT', quantity: { value: '1', unit: 'PCE' }, price: '20', taxPercent: '0' }])).toBe('171.25');
        expect(sumOf(undefined)).toBe('0.00');
    });

    it('sends amounts with their currency', () => {
        const request = toRequest({
            companyCode: 'QNL', kind: 'INVOICE', vendorId: '1', number: 'R-1', invoiceDate: '2026-11-24', currency: 'EUR', totalAmount: '151.25', lines: [line],
        });

        expect(request.total).toEqual({ amount: '151.25', currency: 'EUR' });
        expect(request.lines[0]).toMatchObject({ orderLineId: '7', unitPrice: { amount: '12.5', currency: 'EUR' } });
        expect(request).not.toHaveProperty('currency');
    });
});
