import { describe, expect, it } from 'vitest';
import type { StockRow } from '../stock/stock';
import { placeCode, placesFor, toRequest, type Place } from './relocation';

const place = (id: string, kind: string, active = true): Place => ({ id, code: id, path: id, kind, warehouseCode: 'RTM', active });
const goods = { id: '1', companyCode: 'QNL', productId: '7', lotId: null, ownerId: null } as StockRow;

describe('moving goods', () => {
    it('offers no place that holds goods in doubt, and none that is out of use', () => {
        const found = [place('A', 'STORAGE'), place('Q', 'QUARANTINE'), place('C', 'QUALITY'), place('I', 'INPUT'), place('X', 'STORAGE', false), place('R', 'RETURNS')];
        expect(placesFor(found).map(({ id }) => id)).toEqual(['A', 'I']);
    });

    it('reads the code of a place from any scanner', () => {
        expect(['A-01', ']C0A-01', ' A-01 '].map(placeCode)).toEqual(['A-01', 'A-01', 'A-01']);
    });

    it('sends the key and an exact decimal', () => {
        expect(toRequest({ key: 'k', from: place('A', 'STORAGE'), to: place('B', 'STORAGE'), goods, quantity: ' 1,5 ', unit: 'KG' })).toEqual({
            companyCode: 'QNL', key: 'k', productId: '7', lotId: null, ownerId: null, quantity: { value: '1.5', unit: 'KG' }, fromLocationId: 'A', toLocationId: 'B',
        });
    });
});
