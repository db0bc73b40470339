import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface Revaluation extends RaRecord {
    number: string;
    companyCode: string;
    status: 'IN_APPROVAL' | 'POSTED' | 'REJECTED';
    productId: string;
    sku: string;
    name: string;
    quantity: Quantity;
    oldValue: Money;
    newUnitCost: Money;
    difference: Money;
    reason: string;
    requestedBy: string;
    requestedAt: string;
    answer?: string | null;
    endedAt?: string | null;
}
