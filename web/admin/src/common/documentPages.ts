/** Types of document that have a page of their own, with the resource that shows it. */
const resources: Record<string, string> = {
    requisition: 'requisitions', 'purchase-order': 'purchase-orders', 'stock-count': 'stock-counts', 'goods-receipt': 'goods-receipts', 'vendor-invoice': 'vendor-invoices',
    'payment-proposal': 'payment-proposals', nonconformance: 'nonconformances', inspection: 'inspections', 'expected-receipt': 'expected-receipts',
};

export const documentPage = (type?: string | null, id?: string | null): string | null =>
    type && id && resources[type] ? `/${resources[type]}/${id}/show` : null;
