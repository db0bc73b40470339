/** Role names as in the realm; also the candidate groups of user tasks. */
export type Role =
    | 'requester' | 'buyer' | 'approver-1' | 'approver-2' | 'approver-3' | 'receiver' | 'quality-inspector'
    | 'accountant' | 'credit-controller' | 'process-owner' | 'auditor' | 'administrator';

export const roleNames: Role[] = [
    'requester', 'buyer', 'approver-1', 'approver-2', 'approver-3', 'receiver', 'quality-inspector', 'accountant', 'credit-controller', 'process-owner', 'auditor',
    'administrator',
];

const approvers: Role[] = ['approver-1', 'approver-2', 'approver-3'];
const overseers: Role[] = ['process-owner', 'auditor', 'administrator'];

type Rule = Role[] | 'everyone';
interface Access {
    read: Rule;
    write?: Rule;
}

const purchasing: Rule = ['requester', 'buyer', ...approvers, 'receiver', 'accountant', ...overseers];
const quality: Rule = ['buyer', 'receiver', 'quality-inspector', 'accountant', ...approvers, ...overseers];
const master = (write: Role[]): Access => ({ read: 'everyone', write: [...write, 'administrator'] });

const sourcing: Role[] = ['buyer', ...approvers, 'accountant', ...overseers];
const payables: Role[] = ['buyer', ...approvers, 'accountant', 'credit-controller', ...overseers];

const receivables: Role[] = [...approvers, 'accountant', 'credit-controller', ...overseers];

const importers: Role[] = ['requester', 'buyer', 'accountant', 'credit-controller', 'administrator'];

const books: Access = { read: ['accountant', 'auditor', 'administrator'], write: ['accountant', 'administrator'] };

/** Who sees and who changes a resource. The server decides; this only spares people what they may not do. */
export const rules: Record<string, Access> = {
    tasks: { read: 'everyone', write: [] },
    delegations: { read: 'everyone', write: 'everyone' },
    requisitions: { read: purchasing, write: ['requester', 'buyer'] },
    'purchase-orders': { read: purchasing, write: ['buyer'] },
    rfqs: { read: sourcing, write: ['buyer'] },
    'purchase-agreements': { read: sourcing, write: ['buyer'] },
    'inspection-plans': { read: quality, write: ['quality-inspector', 'administrator'] },
    inspections: { read: quality, write: ['quality-inspector'] },
    certificates: { read: quality, write: ['quality-inspector', 'receiver', 'buyer'] },
    'vendor-scores': { read: quality },
    nonconformances: { read: quality, write: ['quality-inspector', 'receiver', 'buyer'] },
    products: master(['buyer']),
    'product-categories': master(['buyer']),
    'units-of-measure': master([]),
    vendors: master(['buyer']),
    'vendor-prices': master(['buyer']),
    companies: master([]),
    'days-off': master([]),
    'approval-level-settings': master(['process-owner']),
    'bulk-approval-rules': master(['process-owner']),
    notices: { read: 'everyone' },
    'sod-conflicts': { read: overseers },
    'sod-findings': { read: overseers },
    'sod-risks': { read: overseers, write: ['administrator'] },
    'approved-suppliers': master(['buyer']),
    warehouses: master([]),
    locations: master([]),
    'cost-centres': master(['accountant']),
    'putaway-rules': master([]),
    'removal-rules': master([]),
    'expected-receipts': { read: 'everyone', write: ['receiver', 'buyer'] },
    'late-lines': { read: 'everyone' },
    'receipt-discrepancies': { read: 'everyone' },
    'vendor-claims': { read: 'everyone' },
    'product-packagings': master(['receiver', 'buyer']),
    'goods-receipts': { read: 'everyone', write: ['receiver'] },
    stock: { read: 'everyone' },
    'stock-at-date': { read: 'everyone' },
    'stock-moves': { read: 'everyone', write: ['receiver', 'administrator'] },
    'stock-move-proof': { read: books.read },
    'abc-classes': { read: 'everyone' },
    lots: { read: 'everyone' },
    putaways: { read: 'everyone' },
    'stock-counts': { read: 'everyone', write: ['receiver', 'accountant', 'administrator'] },
    'count-limits': master([]),
    'consignment-agreements': master(['buyer']),
    'replenishment-rules': master([]),
    kits: master([]),
    transfers: { read: 'everyone', write: ['receiver', 'administrator'] },
    'assembly-orders': { read: 'everyone', write: ['receiver', 'administrator'] },
    pallets: { read: 'everyone', write: ['receiver', 'administrator'] },
    reservations: { read: 'everyone', write: ['receiver', 'buyer', 'credit-controller', 'administrator'] },
    'reorder-rules': master(['buyer']),
    'reorder-proposals': { read: 'everyone' },
    'available-to-promise': { read: 'everyone' },
    'vendor-invoices': { read: payables, write: ['accountant'] },
    'payment-proposals': { read: payables, write: ['accountant'] },
    'vendor-advances': { read: payables, write: ['accountant', 'buyer'] },
    'vendor-bank-accounts': { read: payables, write: ['accountant', 'buyer'] },
    customers: master(['accountant', 'credit-controller']),
    'customer-invoices': { read: receivables, write: ['accountant'] },
    'customer-payments': { read: receivables, write: ['accountant'] },
    'dunning-cases': { read: receivables },
    'open-items': { read: payables },
    ageing: { read: payables },
    accounts: books,
    'account-rules': books,
    'accounting-periods': books,
    'landed-costs': books,
    'journal-entries': { read: books.read },
    'journal-lines': { read: books.read },
    'journal-vouchers': { read: [...approvers, ...books.read as Role[]], write: books.write },
    'stock-revaluations': { read: [...approvers, ...books.read as Role[]], write: books.write },
    'landed-cost-clearing': { read: books.read },
    'clearing-links': { read: books.read },
    'trial-balance': { read: books.read },
    'general-ledger': { read: books.read },
    'stock-values': { read: books.read },
    'stock-ledger-proof': { read: books.read },
    'open-receipts': { read: books.read },
    'stock-ageing': { read: books.read },
    'valued-receipts': { read: books.read },
    budgets: master(['accountant']),
    'exchange-rates': master(['accountant']),
    users: { read: overseers },
    imports: { read: importers, write: importers },
    'process-instances': { read: 'everyone' },
    incidents: { read: overseers, write: ['administrator'] },
    'sod-refusals': { read: ['auditor', 'administrator', 'process-owner'] },
    'history-verification': { read: overseers },
};

const allows = (rule: Rule | undefined, roles: string[]) =>
    rule === 'everyone' || (rule ?? []).some(role => roles.includes(role));

export const mayAccess = (resource: string, action: string, roles: string[]): boolean => {
    const rule = rules[resource];
    if (!rule) return true;
    return action === 'list' || action === 'show' || action === 'export'
        ? allows(rule.read, roles)
        : allows(rule.write, roles);
};
