import type { RaRecord } from 'react-admin';
import type { StockRow } from '../stock/stock';

export interface Place extends RaRecord<string> {
    code: string;
    path: string;
    kind: string;
    warehouseCode: string;
    active: boolean;
}

/** Between these goods move freely; what lies elsewhere waits for a decision. */
export const freePlaces = ['INPUT', 'STORAGE', 'PACKING', 'OUTPUT'];

export const placesFor = (found: Place[]) => found.filter(place => place.active && freePlaces.includes(place.kind));

/** Cameras put the kind of barcode before what it says, as in `]C0A-01-01`. */
export const placeCode = (code: string) => code.replace(/^\][A-Za-z]\d/, '').trim();

interface Move {
    key: string;
    from: Place;
    to: Place;
    goods: StockRow;
    quantity: string;
    unit: string;
}

/** The key is made when the goods are chosen, so that a second tap or a lost answer moves nothing twice. */
export const toRequest = ({ key, from, to, goods, quantity, unit }: Move) => ({
    companyCode: goods.companyCode, key, productId: goods.productId, lotId: goods.lotId, ownerId: goods.ownerId,
    quantity: { value: quantity.trim().replace(',', '.'), unit }, fromLocationId: from.id, toLocationId: to.id,
});
