import type { RaRecord } from 'react-admin';

export interface Lot extends RaRecord<string> {
    companyCode: string;
    productId: string;
    sku: string;
    productName: string;
    number: string;
    serial: boolean;
    expiresOn: string | null;
    vendorId: string | null;
    vendorName: string | null;
    vendorLot: string | null;
    status: 'AVAILABLE' | 'QUALITY' | 'BLOCKED';
    createdAt: string;
    version: number;
}

export interface TraceNode {
    id: string;
    kind: 'VENDOR' | 'CUSTOMER' | 'DOCUMENT' | 'LOT' | 'LOCATION' | 'CERTIFICATE' | 'INSPECTION';
    label: string;
    reference: string;
    type: string | null;
    detail: string | null;
    level: number;
}

export interface Recalls {
    recalls: {
        id: string;
        lotId: string;
        lotNumber: string;
        reason: string;
        recalledAt: string;
        recalledBy: string;
        lots: { lotId: string; number: string; sku: string }[];
        freed: { reservationId: string; sourceNumber: string; quantity: string; unit: string }[];
    }[];
    vendors: { lotNumber: string; vendorId: string; name: string; email: string | null; phone: string | null; vendorLot: string | null }[];
    receivers: {
        lotNumber: string;
        sourceType: string;
        sourceId: string;
        sourceNumber: string;
        quantity: string;
        unit: string;
        lastAt: string;
        customerId: string | null;
        name: string | null;
        email: string | null;
        phone: string | null;
    }[];
}

export interface TraceEdge {
    from: string;
    to: string;
    /** Not told while a bin with the lot is counted. */
    quantity: string | null;
    unit: string;
    firstAt: string | null;
    lastAt: string | null;
    reason: string;
}

export interface LotTrace {
    rootId: string;
    nodes: TraceNode[];
    edges: TraceEdge[];
}
