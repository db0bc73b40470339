import { describe, expect, it } from 'vitest';
import { isLater, pageOf, type Flow } from './explanation';

const flow = (over: Partial<Flow>): Flow => ({ part: 'RESERVED', due: '2026-10-08', quantity: '5', documentType: 'reservation', documentId: '7', documentNumber: 'SO-7', ...over });

describe('the rows behind a calculation', () => {
    it('lead to their documents', () => {
        expect(pageOf(flow({}))).toBe('/reservations/7/show');
        expect(pageOf(flow({ documentType: 'purchase-order' }))).toBe('/purchase-orders/7/show');
        expect(pageOf(flow({ documentType: 'unknown' }))).toBeNull();
    });
    it('count until the horizon', () => {
        expect(isLater(flow({}), '2026-10-08')).toBe(false);
        expect(isLater(flow({ due: '2026-10-09' }), '2026-10-08')).toBe(true);
        expect(isLater(flow({ due: '2026-10-09', part: 'ORDERED' }), '2026-10-08')).toBe(false);
    });
});
