import { expect, it } from 'vitest';
import type { CustomerInvoice } from './invoice';
import { toRequest, valuesOf } from './invoiceForm';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

const invoice = {
    id: '7', companyCode: 'QNL', customerId: '3', currency: 'EUR', version: 4, customerReference: 'PO 1',
    lines: [
        { id: '1', lineNumber: 1, description: 'Bearing', productId: '9', categoryCode: 'BEARINGS', quantity: { value: '2', unit: 'PCE' }, unitPrice: eur('1.5'), taxPercent: '21', net: eur('3'), tax: eur('0.63') },
        { id: '2', lineNumber: 2, description: 'Freight', productId: null, categoryCode: 'SERVICES', quantity: { value: '1', unit: 'PCE' }, unitPrice: eur('10'), taxPercent: '0', net: eur('10'), tax: eur('0') },
    ],
} as unknown as CustomerInvoice;

it('sends what it was given, with prices in the currency of the customer', () => {
    const request = toRequest(valuesOf(invoice));

    expect(request).not.toHaveProperty('currency');
    expect(request).toMatchObject({ companyCode: 'QNL', customerId: '3', version: 4, customerReference: 'PO 1' });
    expect(request.lines[0]).toEqual({
        productId: '9', categoryCode: null, description: 'Bearing', quantity: { value: '2', unit: 'PCE' }, taxPercent: '21', unitPrice: eur('1.5'),
    });
});

it('keeps the category of what is no product, since the revenue account depends on it', () => {
    expect(toRequest(valuesOf(invoice)).lines[1].categoryCode).toBe('SERVICES');
});
