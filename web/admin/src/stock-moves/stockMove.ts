import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface StockMove extends RaRecord<string> {
    companyCode: string;
    productId: string;
    sku: string;
    productName: string;
    lotId: string | null;
    lotNumber: string | null;
    ownerId: string | null;
    ownerName: string | null;
    /** Not shown while a bin that it went to or from is counted. */
    quantity: Quantity | null;
    fromLocationId: string;
    fromCode: string;
    fromKind: string;
    toLocationId: string;
    toCode: string;
    toKind: string;
    reason: string;
    sourceType: string;
    sourceId: string;
    sourceNumber: string;
    incomingValue: Money | null;
    reversedMoveId: string | null;
    reversalId: string | null;
    movedAt: string;
    movedBy: string;
    processInstanceKey: string | null;
    note: string | null;
}

const reasons = [
    'OPENING', 'RECEIPT', 'VENDOR_RETURN', 'QUALITY_RELEASE', 'QUALITY_REJECT', 'PUTAWAY', 'TRANSFER', 'REPLENISHMENT', 'PICK', 'ISSUE',
    'CUSTOMER_RETURN', 'SCRAP', 'ADJUSTMENT', 'ASSEMBLY',
];

export const moveReasons = reasons.map(id => ({ id, name: `quayside.moveReason.${id}` }));
