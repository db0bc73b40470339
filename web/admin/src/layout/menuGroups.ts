export interface MenuGroup {
    key: string;
    resources: string[];
}

/** What belongs together in the menu; what a role may not list is left out. */
export const menuGroups: MenuGroup[] = [
    { key: 'work', resources: ['tasks', 'delegations'] },
    { key: 'purchasing', resources: ['requisitions', 'purchase-orders', 'imports'] },
    { key: 'masterData', resources: ['products', 'product-categories', 'units-of-measure', 'vendors', 'vendor-prices', 'approved-suppliers'] },
    {
        key: 'organisation',
        resources: ['companies', 'warehouses', 'locations', 'cost-centres', 'budgets', 'exchange-rates', 'days-off', 'users'],
    },
    { key: 'control', resources: ['process-instances', 'incidents', 'sod-refusals', 'history-verification'] },
];
