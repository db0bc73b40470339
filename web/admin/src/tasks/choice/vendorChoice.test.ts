import { expect, it } from 'vitest';
import type { Bid } from '../../context/context';
import { isComplete, needsReason, vendorChoices } from './vendorChoice';

const bid = (vendorNumber: string, best = false): Bid => ({
    vendorId: vendorNumber, vendorNumber, vendorName: vendorNumber, unitPrice: { amount: '1', currency: 'EUR' }, best,
});
const bids = [bid('V-1', true), bid('V-2')];

it('wants a reason for any vendor but the cheapest', () => {
    expect(needsReason(bids, 'V-1')).toBe(false);
    expect(needsReason(bids, 'V-2')).toBe(true);
    expect(needsReason(bids, 'V-9')).toBe(true);
    expect(needsReason([bid('V-2')], 'V-2')).toBe(false);
});

it('is complete with a vendor, and a reason where one is wanted', () => {
    expect(isComplete(bids, undefined)).toBe(false);
    expect(isComplete(bids, { vendorNumber: 'V-1', reason: '' })).toBe(true);
    expect(isComplete(bids, { vendorNumber: 'V-2', reason: ' ' })).toBe(false);
    expect(isComplete(bids, { vendorNumber: 'V-2', reason: 'Delivers tomorrow' })).toBe(true);
});

it('answers line by line', () => {
    expect(vendorChoices([{ lineId: '7', description: 'Line 1' }], { 7: { vendorNumber: 'V-2', reason: ' Sooner ' } }))
        .toEqual([{ lineId: '7', description: 'Line 1', vendorNumber: 'V-2', reason: 'Sooner' }]);
});
