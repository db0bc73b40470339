import type { TraceNode } from './lot';

/** The resource that shows each kind of document; one that is not here has no page. */
export const documentPages: Record<string, string> = {
    'goods-receipt': 'goods-receipts', 'assembly-order': 'assembly-orders', transfer: 'transfers', 'stock-count': 'stock-counts', inspection: 'inspections',
    'goods-issue': 'reservations',
};

/** Where a node of the trace leads. */
export const pageOf = ({ kind, type, reference }: TraceNode): string | null => {
    if (kind === 'LOT') return `/lots/${reference}/show`;
    if (kind === 'VENDOR') return `/vendors/${reference}/show`;
    if (kind === 'CUSTOMER') return `/customers/${reference}/show`;
    if (kind === 'INSPECTION') return `/inspections/${reference}/show`;
    if (kind === 'CERTIFICATE') return `/certificates/${reference}`;
    if (kind === 'LOCATION') return `/stock?filter=${encodeURIComponent(JSON.stringify({ locationId: reference }))}`;
    if (kind === 'DOCUMENT' && type === 'relocation') return `/stock-moves?filter=${encodeURIComponent(JSON.stringify({ sourceType: type, sourceId: reference }))}`;
    const page = type ? documentPages[type] : undefined;
    return page ? `/${page}/${reference}/show` : null;
};
