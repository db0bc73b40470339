import jsonServerProvider from 'ra-data-json-server';
import type { DataProvider } from 'react-admin';
import { httpClient } from './http';
import { currentCompany } from './store';

const API = '/api';

/** Resources whose rows belong to one company. */
const byCompany = new Set([
    'tasks', 'requisitions', 'purchase-orders', 'vendors', 'vendor-prices', 'warehouses', 'locations', 'stock-counts', 'count-limits', 'transfers', 'replenishment-rules', 'kits', 'assembly-orders', 'pallets', 'cost-centres',
    'budgets', 'days-off', 'approved-suppliers', 'delegations', 'imports', 'process-instances', 'incidents', 'sod-refusals', 'sod-conflicts', 'sod-findings', 'sod-risks', 'notices',
    'accounts', 'account-rules', 'accounting-periods', 'journal-entries', 'trial-balance', 'general-ledger', 'stock-values', 'stock-ledger-proof',
    'open-receipts', 'stock-ageing', 'landed-costs', 'valued-receipts', 'journal-vouchers', 'journal-lines', 'stock-revaluations', 'landed-cost-clearing', 'clearing-links',
    'goods-receipts', 'expected-receipts', 'late-lines', 'receipt-discrepancies', 'vendor-claims', 'stock', 'stock-at-date', 'stock-moves', 'stock-move-proof', 'abc-classes', 'consignment-agreements', 'lots', 'putaways', 'putaway-rules', 'removal-rules', 'reservations', 'reorder-rules', 'reorder-proposals',
    'vendor-invoices', 'payment-proposals', 'vendor-advances', 'vendor-bank-accounts', 'open-items', 'ageing',
    'inspections', 'inspection-plans', 'nonconformances', 'certificates', 'vendor-scores',
]);

const inCompany = (resource: string, filter: Record<string, unknown> = {}) => {
    const companyCode = currentCompany();
    return companyCode && byCompany.has(resource) && !filter.companyCode ? { ...filter, companyCode } : filter;
};

const base = jsonServerProvider(API, httpClient);

export const dataProvider: DataProvider = {
    ...base,
    supportAbortSignal: true,
    getList: (resource, params) => base.getList(resource, { ...params, filter: inCompany(resource, params.filter) }),
    getMany: async (resource, params) => {
        const ids = [...new Set(params.ids)].filter(id => id !== null && id !== undefined && id !== '');
        return ids.length ? base.getMany(resource, { ...params, ids }) : { data: [] };
    },
};
