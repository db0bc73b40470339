import { describe, expect, it } from 'vitest';
import type { Discrepancy } from '../goods-receipts/receipt';
import { nonconformanceOf } from './nonconformance';

const discrepancy: Discrepancy = {
    id: '9', receiptId: '5', receiptNumber: 'GR-2026-000005', companyCode: 'QNL', vendorId: '3', productId: null, type: 'DAMAGED', lineId: null, productSku: null, quantity: null,
    lotNumber: null, note: 'Wet boxes', byCount: false, claimId: null, loggedBy: 'rik', loggedAt: '2026-11-20T09:00:00Z', withdrawnAt: null,
};

describe('a nonconformance of a discrepancy', () => {
    it('names the receipt that it is about', () => {
        expect(nonconformanceOf(discrepancy, 'Damaged')).toMatchObject({ source: 'RECEIPT', sourceId: '5', vendorId: '3', title: 'Damaged · GR-2026-000005', description: 'Wet boxes' });
    });
    it('names the product where the discrepancy is about one', () => {
        expect(nonconformanceOf({ ...discrepancy, productId: '7', productSku: 'BRG' }, 'Damaged')).toMatchObject({ productId: '7', title: 'Damaged · BRG · GR-2026-000005' });
    });
});
