import { useQuery } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';
import { get } from '../providers/http';

export interface RfqLine {
    id: string;
    lineNumber: number;
    productId: string;
    productSku: string;
    productName: string;
    quantity: Quantity;
    neededBy?: string | null;
    warehouseCode: string;
    note?: string | null;
}

export interface RfqVendor {
    vendorId: string;
    vendorName: string;
    sentAt?: string | null;
    remindedAt?: string | null;
    answeredAt?: string | null;
    declineReason?: string | null;
}

export interface RfqAward {
    lineId: string;
    quoteId: string;
    vendorName: string;
    landedPrice: Money;
    best: boolean;
    bestVendorName: string;
    bestPrice: Money;
    reason?: string | null;
    awardedBy: string;
    awardedAt: string;
}

export interface Rfq extends RaRecord<string> {
    number: string;
    companyCode: string;
    status: 'DRAFT' | 'SENT' | 'COMPARING' | 'AWARDED' | 'ENDED' | 'CANCELLED';
    title: string;
    note?: string | null;
    buyer: string;
    buyerName: string;
    requisitionId?: string | null;
    requisitionNumber?: string | null;
    quotesDueOn: string;
    createdAt: string;
    sentAt?: string | null;
    closingReason?: string | null;
    version: number;
    processInstanceKey?: string | null;
    lines: RfqLine[];
    vendors: RfqVendor[];
    awards: RfqAward[];
}

export type Criterion = 'PRICE' | 'LEAD_TIME' | 'SCORE';

export interface Quote {
    quoteId: string;
    vendorId: string;
    vendorName: string;
    approved: boolean;
    unitPrice: Money;
    minQuantity: string;
    packQuantity?: string | null;
    leadTimeDays: number;
    validUntil: string;
    freight: string;
    dutyPercent: string;
    vendorReference?: string | null;
    note?: string | null;
    landedPrice: Money;
    landedAmount: Money;
    deliveryDate: string;
    inTime: boolean;
    score?: string | null;
    obstacle?: 'EXPIRED' | 'BELOW_MINIMUM' | 'VENDOR_BLOCKED' | null;
    bestBy: Criterion[];
    needsReason: boolean;
    enteredBy: string;
}

export interface ComparedLine {
    lineId: string;
    lineNumber: number;
    productSku: string;
    productName: string;
    quantity: Quantity;
    neededBy?: string | null;
    bestQuoteId?: string | null;
    quotes: Quote[];
}

export interface Comparison {
    lines: ComparedLine[];
    totals: { vendorId: string; vendorName: string; lines: number; total: Money }[];
    bestTotal: Money;
}

export const isMoving = ({ status }: Pick<Rfq, 'status'>) => status === 'SENT' || status === 'COMPARING';
export const takesQuotes = isMoving;

export const useComparison = (rfq: Pick<Rfq, 'id' | 'status' | 'version'>) =>
    useQuery({
        queryKey: ['rfqs', 'comparison', rfq.id, rfq.status, rfq.version],
        queryFn: ({ signal }) => get<Comparison>(`/api/rfqs/${rfq.id}/comparison`, signal),
        enabled: rfq.status !== 'DRAFT',
    });
