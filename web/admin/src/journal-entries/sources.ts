/** The resource that shows a document of this kind, where there is one. */
const pages: Record<string, string> = {
    'goods-receipt': 'goods-receipts', 'vendor-invoice': 'vendor-invoices', 'landed-cost': 'landed-costs', 'purchase-order': 'purchase-orders',
    'payment-proposal': 'payment-proposals', 'inventory-adjustment': 'inventory-adjustments', 'stock-count': 'stock-counts', 'customer-invoice': 'customer-invoices',
    'customer-payment': 'customer-payments',
    'journal-voucher': 'journal-vouchers', 'stock-revaluation': 'stock-revaluations',
};

export const sourcePage = (type: string, known: (resource: string) => boolean): string | undefined => {
    const page = pages[type];
    return page && known(page) ? page : undefined;
};
