import { expect, it } from 'vitest';
import type { RequisitionLine } from '../../requisitions/requisition';
import { reductionOf, standing } from './reduction';

const line = (over: Partial<RequisitionLine> = {}): RequisitionLine => ({
    id: '1', productId: '7', quantity: { value: '10', unit: 'PCE' }, unitPrice: { amount: '5.00', currency: 'EUR' }, ...over,
});

it('sends only what was lowered', () => {
    expect(reductionOf([line(), line({ id: '2' })], { 1: { quantity: '4', price: '5.00' } })).toEqual({ approvedQuantities: { 1: '4' }, approvedPrices: {} });
    expect(reductionOf([line()], { 1: { quantity: '10.0', price: '4.5' } })).toEqual({ approvedQuantities: {}, approvedPrices: { 1: '4.5' } });
    expect(reductionOf([line()], {})).toEqual({ approvedQuantities: {}, approvedPrices: {} });
});

it.each(['11', '-1', 'few', ''])('does not take %s for a quantity of 10', quantity => {
    expect(reductionOf([line()], { 1: { quantity, price: '5.00' } })).toBeUndefined();
});

it('starts from what an earlier approver let stand', () => {
    const reduced = line({ approvedQuantity: { value: '4', unit: 'PCE' }, approvedUnitPrice: { amount: '4.5', currency: 'EUR' } });
    expect(standing(reduced)).toEqual({ quantity: '4', price: '4.5' });
    expect(reductionOf([reduced], { 1: { quantity: '5', price: '4.5' } })).toBeUndefined();
});
