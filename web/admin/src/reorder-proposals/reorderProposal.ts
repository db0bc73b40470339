import type { RaRecord } from 'react-admin';
import type { Quantity } from '../common/format';
import type { Calculation } from './explanation';

export interface ReorderProposal extends RaRecord<string> {
    companyCode: string;
    warehouseCode: string;
    productId: string;
    sku: string;
    productName: string;
    status: 'OPEN' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';
    ruleId: string;
    method: string;
    rounding: string;
    quantity: Quantity;
    projected: Quantity;
    reorderLevel: Quantity;
    vendorId: string | null;
    vendorName: string | null;
    costCentre: string | null;
    neededBy: string;
    createdAt: string;
    computedAt: string;
    changedBy: string | null;
    changeReason: string | null;
    decidedAt: string | null;
    decidedBy: string | null;
    reason: string | null;
    requisitionId: string | null;
    requisitionNumber: string | null;
    calculation: Calculation;
}
