import { describe, expect, it } from 'vitest';
import type { ExpectedLine } from './expected';
import { announcedLines } from './notice';

const pieces = (value: string) => ({ value, unit: 'PCE' });
const line = (orderLineId: string, open: string | null, shortReason: string | null = null): ExpectedLine => ({
    orderLineId, lineNumber: 1, productSku: 'BRG', productName: 'Bearing', ordered: null, received: null, open: open === null ? null : pieces(open), expectedDate: null, shortReason,
});

describe('a shipment notice', () => {
    it('starts with what is still open', () => {
        expect(announcedLines([line('1', '4'), line('2', '0'), line('3', '5', 'sold out')])).toEqual([{ orderLineId: '1', quantity: pieces('4') }]);
    });
    it('tells nothing of quantities that are counted blind', () => {
        expect(announcedLines([line('1', null)])).toEqual([{ orderLineId: '1', quantity: {} }]);
    });
});
