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
    onHand: Quantity;
    reserved: Quantity;
    available: Quantity;
    incomingAt: string | null;
}
