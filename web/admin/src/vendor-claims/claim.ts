import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';
import type { Discrepancy } from '../goods-receipts/receipt';

export interface Claim extends RaRecord<string> {
    companyCode: string;
    number: string;
    status: 'OPEN' | 'RESOLVED' | 'CANCELLED';
    vendorId: string;
    vendorName: string;
    receiptId: string;
    orderId: string;
    claimed: Money;
    openedAt: string;
    sentAt: string | null;
    resolution: 'CREDITED' | 'REPLACED' | 'REFUSED' | 'WITHDRAWN' | null;
    comment: string | null;
    resolvedBy: string | null;
    resolvedAt: string | null;
    lines?: Discrepancy[];
}
