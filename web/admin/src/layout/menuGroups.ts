export interface MenuGroup {
    key: string;
    resources: string[];
    /** Shown to these roles only; everybody else reaches the rows from where they are used. */
    roles?: string[];
    /** The roles whose work this is: for them the group stands before the others. */
    foremost?: string[];
}

/** What belongs together in the menu; what a role may not list is left out. */
export const menuGroups: MenuGroup[] = [
    { key: 'work', foremost: ['everyone'], resources: ['tasks', 'notices', 'delegations'] },
    { key: 'purchasing', foremost: ['requester', 'buyer', 'approver-1', 'approver-2', 'approver-3'], resources: ['reorder-proposals', 'requisitions', 'rfqs', 'purchase-agreements', 'purchase-orders', 'vendor-claims', 'imports'] },
    {
        key: 'inventory',
        foremost: ['receiver'],
        resources: [
            'expected-receipts', 'late-lines', 'goods-receipts', 'receipt-discrepancies', 'putaways', 'stock', 'lots', 'stock-moves', 'stock-at-date', 'available-to-promise', 'reservations', 'stock-counts', 'abc-classes', 'transfers',
            'assembly-orders', 'pallets',
        ],
    },
    { key: 'quality', foremost: ['quality-inspector'], resources: ['inspections', 'nonconformances', 'certificates', 'inspection-plans', 'vendor-scores'] },
    {
        key: 'finance',
        foremost: ['accountant'],
        resources: [
            'journal-vouchers', 'journal-entries', 'journal-lines', 'trial-balance', 'general-ledger', 'stock-values', 'stock-ledger-proof', 'stock-move-proof', 'open-receipts', 'stock-ageing',
            'stock-revaluations', 'landed-costs', 'landed-cost-clearing', 'clearing-links', 'accounting-periods', 'accounts', 'account-rules',
        ],
    },
    { key: 'payables', foremost: ['accountant'], resources: ['vendor-invoices', 'payment-proposals', 'vendor-advances', 'vendor-bank-accounts', 'open-items', 'ageing'] },
    { key: 'receivables', foremost: ['accountant', 'credit-controller'], resources: ['customer-invoices', 'customer-payments', 'dunning-cases', 'customers'] },
    { key: 'masterData', resources: ['products', 'vendors', 'vendor-prices'] },
    {
        key: 'organisation',
        roles: ['buyer', 'accountant', 'process-owner', 'auditor', 'administrator'],
        resources: [
            'product-categories', 'product-packagings', 'units-of-measure', 'approved-suppliers', 'consignment-agreements', 'companies', 'warehouses', 'locations', 'putaway-rules', 'removal-rules', 'count-limits', 'reorder-rules', 'replenishment-rules', 'kits', 'cost-centres', 'budgets',
            'exchange-rates', 'days-off', 'approval-level-settings', 'bulk-approval-rules', 'users',
        ],
    },
    { key: 'control', foremost: ['process-owner', 'auditor', 'administrator'], resources: ['process-instances', 'incidents', 'sod-conflicts', 'sod-findings', 'sod-risks', 'sod-refusals', 'history-verification'] },
];

const isForemost = ({ foremost = [] }: MenuGroup, roles: string[]) => foremost.some(role => role === 'everyone' || roles.includes(role));

/** First what is the work of these roles; otherwise the order stays as it is. */
export const inOrderFor = (roles: string[], groups = menuGroups): MenuGroup[] =>
    [...groups.filter(group => isForemost(group, roles)), ...groups.filter(group => !isForemost(group, roles))];

/** Whether a path shows one of these resources. */
export const holds = (names: string[], path: string): boolean => names.includes(path.split('/')[1]);
