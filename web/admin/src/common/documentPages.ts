/** Types of document that have a page of their own, with the resource that shows it. */
export const documentResources: Record<string, string> = {
    requisition: 'requisitions', 'purchase-order': 'purchase-orders', 'stock-count': 'stock-counts', 'goods-receipt': 'goods-receipts', 'vendor-invoice': 'vendor-invoices',
    'payment-proposal': 'payment-proposals', nonconformance: 'nonconformances', inspection: 'inspections', 'expected-receipt': 'expected-receipts', 'landed-cost': 'landed-costs',
    'customer-invoice': 'customer-invoices', 'customer-payment': 'customer-payments', 'customer-credit-note': 'customer-invoices', 'dunning-case': 'dunning-cases', 'journal-voucher': 'journal-vouchers', 'stock-revaluation': 'stock-revaluations',
    'accounting-period': 'accounting-periods', rfq: 'rfqs', 'purchase-agreement': 'purchase-agreements', 'vendor-claim': 'vendor-claims', transfer: 'transfers',
};

export const documentPage = (type?: string | null, id?: string | null): string | null =>
    type && id && documentResources[type] ? `/${documentResources[type]}/${id}/show` : null;
