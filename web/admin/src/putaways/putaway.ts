import type { RaRecord } from 'react-admin';
import type { Quantity } from '../common/format';

/** Under which the queue of this device keeps them. */
export const PUTAWAYS = 'putaways';

export interface Putaway extends RaRecord<string> {
    companyCode: string;
    warehouseCode: string;
    productId: string;
    sku: string;
    productName: string;
    lotId: string | null;
    lotNumber: string | null;
    quantity: Quantity;
    fromCode: string;
    suggestedLocationId: string | null;
    suggestedCode: string | null;
    suggestedBecause: string;
    actualCode: string | null;
    overrideReason: string | null;
    status: 'OPEN' | 'DONE' | 'CANCELLED' | 'REVERSED';
    sourceNumber: string;
    createdAt: string;
    doneAt: string | null;
    doneBy: string | null;
    reversedAt: string | null;
    reversedBy: string | null;
    reversalReason: string | null;
}
