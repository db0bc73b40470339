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
    kind: 'VENDOR' | 'DOCUMENT' | 'LOT' | 'LOCATION';
    label: string;
    reference: string;
    type: string | null;
    detail: string | null;
    level: number;
}

export interface TraceEdge {
    from: string;
    to: string;
    quantity: string;
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
