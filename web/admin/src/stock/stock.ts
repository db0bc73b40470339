import type { RaRecord } from 'react-admin';
import type { Quantity } from '../common/format';

export interface StockRow extends RaRecord<string> {
    companyCode: string;
    warehouseCode: string | null;
    productId: string;
    sku: string;
    productName: string;
    locationId: string;
    locationCode: string;
    path: string;
    kind: string;
    lotId: string | null;
    lotNumber: string | null;
    lotStatus: string | null;
    expiresOn: string | null;
    ownerId: string | null;
    ownerName: string | null;
    unit: string;
    /** Nothing of these is shown while the bin is counted. */
    onHand: Quantity | null;
    reserved: Quantity | null;
    available: Quantity | null;
    blind: boolean;
    incomingAt: string | null;
}
