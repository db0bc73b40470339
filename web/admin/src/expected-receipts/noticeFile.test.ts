import { describe, expect, it } from 'vitest';
import type { ExpectedLine } from './expected';
import { readNotice } from './noticeFile';

const line = (lineNumber: number, productSku: string): ExpectedLine => ({
    orderLineId: `1${lineNumber}`, lineNumber, productSku, productName: productSku, ordered: null, received: null, open: { value: '50', unit: 'PCE' }, expectedDate: null, shortReason: null,
});
const lines = [line(1, 'BRG-6204'), line(2, 'VLV-1')];

describe("a vendor's notice in a file", () => {
    it('names lines by number or SKU, with lots and pallets', () => {
        expect(readNotice('line;sku;quantity;unit;lot;expiry;sscc\n1;;20;PCE;L-7;2027-01-31;340123450000000018\n;VLV-1;2,5;BOX;"L ""8""";;\n', lines).lines).toEqual([
            { orderLineId: '11', quantity: { value: '20', unit: 'PCE' }, lotNumber: 'L-7', expiryDate: '2027-01-31', sscc: '340123450000000018' },
            { orderLineId: '12', quantity: { value: '2.5', unit: 'BOX' }, lotNumber: 'L "8"', expiryDate: null, sscc: null },
        ]);
    });

    it('may be JSON that says reference and day as well', () => {
        const content = JSON.stringify({ reference: 'ASN-9', arrivalDate: '2026-12-01', carrier: 'DHL', lines: [{ sku: 'BRG-6204', quantity: 50, lot: 'L-1' }] });
        expect(readNotice(content, lines)).toEqual({
            reference: 'ASN-9', arrivalDate: '2026-12-01', carrier: 'DHL',
            lines: [{ orderLineId: '11', quantity: { value: '50', unit: 'PCE' }, lotNumber: 'L-1', expiryDate: null, sscc: null }],
        });
    });

    it.each([
        ['line,quantity\n9,5', 'unknownLine', 1], ['line,quantity\n1,5\n1,none', 'noQuantity', 2], ['line,quantity\n', 'noLines', null], ['{"lines": ', 'unreadable', null],
    ])('is refused with the row that is wrong: %j', (content, key, row) => {
        expect(() => readNotice(content, lines)).toThrow(expect.objectContaining({ key, row }));
    });
});
