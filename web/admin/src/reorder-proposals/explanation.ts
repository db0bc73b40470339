export type FlowPart = 'ON_HAND' | 'PLANNED' | 'REQUESTED' | 'ORDERED' | 'RESERVED';

export interface Flow {
    part: FlowPart;
    due: string | null;
    quantity: string;
    documentType: string;
    documentId: string;
    documentNumber: string;
}

export interface Calculation {
    onHand: string;
    planned: string;
    requested: string;
    ordered: string;
    reserved: string;
    projected: string;
    reorderLevel: string;
    targetLevel: string;
    multiple: string;
    suggested: string;
    safetyStock: string | null;
    demandMean: string | null;
    demandDeviation: string | null;
    leadMean: string;
    leadDeviation: string;
    serviceLevel: string | null;
    horizon: string;
}

export interface Explanation {
    calculation: Calculation;
    rows: Flow[];
}

export const parts: { part: FlowPart; of: (found: Calculation) => string }[] = [
    { part: 'ON_HAND', of: found => found.onHand },
    { part: 'PLANNED', of: found => found.planned },
    { part: 'REQUESTED', of: found => found.requested },
    { part: 'ORDERED', of: found => found.ordered },
    { part: 'RESERVED', of: found => found.reserved },
];

const resources: Record<string, string> = { stock: 'stock', transfer: 'transfers', requisition: 'requisitions', 'purchase-order': 'purchase-orders', reservation: 'reservations' };

/** The page of the document that a row comes from. */
export const pageOf = ({ documentType, documentId }: Pick<Flow, 'documentType' | 'documentId'>): string | null =>
    resources[documentType] ? `/${resources[documentType]}/${documentId}/show` : null;

/** Goods that are to go after the horizon do not count yet; ISO days compare as text. */
export const isLater = (flow: Flow, horizon: string): boolean => flow.part === 'RESERVED' && !!flow.due && flow.due > horizon;
