import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface Share {
    receiptLineId: string;
    receiptNumber: string;
    productId: string;
    kind: string;
    basis: string;
    amount: Money;
}

export interface Borne {
    receiptLineId: string;
    receiptId: string;
    receiptNumber: string;
    productId: string;
    onHand: Money;
    gone: Money;
}

export interface LandedCost extends RaRecord {
    number: string;
    status: 'DRAFT' | 'POSTED' | 'REVERSED';
    companyCode: string;
    costDate: string;
    description: string;
    total: Money;
    createdBy: string;
    postedBy?: string | null;
    postedAt?: string | null;
    reversedBy?: string | null;
    reversedAt?: string | null;
    reverseReason?: string | null;
    shares?: Share[] | null;
    borne?: Borne[] | null;
}
