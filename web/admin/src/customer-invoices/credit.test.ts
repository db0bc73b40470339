import { expect, it } from 'vitest';
import { creditLines, creditRequest } from './credit';
import type { CustomerInvoice } from './invoice';

const invoice = {
    currency: 'EUR',
    lines: [
        { id: '1', quantity: { value: '5', unit: 'PCE' }, unitPrice: { amount: '2', currency: 'EUR' } },
        { id: '2', quantity: { value: '1', unit: 'KGM' }, unitPrice: { amount: '9.99', currency: 'EUR' } },
    ],
} as unknown as CustomerInvoice;

it('credits only the lines that a quantity was entered for, in their units and at their prices', () => {
    const lines = creditLines(invoice);
    lines[1].quantity = ' 0,5';

    expect(creditRequest(invoice, 'Damaged', 'QUANTITY', lines)).toEqual({
        reason: 'Damaged',
        lines: [{ lineId: '2', reason: 'QUANTITY', quantity: { value: '0.5', unit: 'KGM' }, unitPrice: { amount: '9.99', currency: 'EUR' } }],
    });
});
