export interface MenuGroup {
    key: string;
    resources: string[];
    /** Shown to these roles only; everybody else reaches the rows from where they are used. */
    roles?: string[];
}

/** What belongs together in the menu; what a role may not list is left out. */
export const menuGroups: MenuGroup[] = [
    { key: 'work', resources: ['tasks', 'delegations'] },
    { key: 'purchasing', resources: ['requisitions', 'purchase-orders', 'vendor-claims', 'imports'] },
    { key: 'inventory', resources: ['expected-receipts', 'goods-receipts', 'receipt-discrepancies', 'putaways', 'stock', 'lots', 'stock-moves', 'stock-at-date', 'reservations', 'stock-counts', 'transfers', 'assembly-orders', 'pallets'] },
    { key: 'quality', resources: ['inspections', 'nonconformances', 'certificates', 'inspection-plans', 'vendor-scores'] },
    {
        key: 'finance',
        resources: [
            'journal-entries', 'trial-balance', 'general-ledger', 'stock-values', 'stock-ledger-proof', 'open-receipts', 'stock-ageing', 'landed-costs',
            'accounting-periods', 'accounts', 'account-rules',
        ],
    },
    { key: 'payables', resources: ['vendor-invoices', 'payment-proposals', 'vendor-advances', 'vendor-bank-accounts', 'open-items', 'ageing'] },
    { key: 'masterData', resources: ['products', 'vendors', 'vendor-prices'] },
    {
        key: 'organisation',
        roles: ['buyer', 'accountant', 'process-owner', 'auditor', 'administrator'],
        resources: [
            'product-categories', 'product-packagings', 'units-of-measure', 'approved-suppliers', 'companies', 'warehouses', 'locations', 'putaway-rules', 'removal-rules', 'count-limits', 'replenishment-rules', 'kits', 'cost-centres', 'budgets',
            'exchange-rates', 'days-off', 'approval-level-settings', 'users',
        ],
    },
    { key: 'control', resources: ['process-instances', 'incidents', 'sod-refusals', 'history-verification'] },
];
