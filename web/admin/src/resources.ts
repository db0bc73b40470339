import type { ResourceProps } from 'react-admin';
import accountRules from './account-rules';
import accountingPeriods from './accounting-periods';
import accounts from './accounts';
import ageing from './ageing';
import approvalLevelSettings from './approval-level-settings';
import approvedSuppliers from './approved-suppliers';
import assemblyOrders from './assembly-orders';
import budgets from './budgets';
import certificates from './certificates';
import companies from './companies';
import costCentres from './cost-centres';
import countLimits from './count-limits';
import daysOff from './days-off';
import delegations from './delegations';
import exchangeRates from './exchange-rates';
import expectedReceipts from './expected-receipts';
import generalLedger from './general-ledger';
import goodsReceipts from './goods-receipts';
import historyVerification from './history-verification';
import imports from './imports';
import incidents from './incidents';
import inspectionPlans from './inspection-plans';
import inspections from './inspections';
import journalEntries from './journal-entries';
import kits from './kits';
import landedCosts from './landed-costs';
import locations from './locations';
import lots from './lots';
import nonconformances from './nonconformances';
import openItems from './open-items';
import openReceipts from './open-receipts';
import pallets from './pallets';
import paymentProposals from './payment-proposals';
import processInstances from './process-instances';
import productCategories from './product-categories';
import productPackagings from './product-packagings';
import products from './products';
import purchaseAgreements from './purchase-agreements';
import purchaseOrders from './purchase-orders';
import putawayRules from './putaway-rules';
import putaways from './putaways';
import receiptDiscrepancies from './receipt-discrepancies';
import removalRules from './removal-rules';
import replenishmentRules from './replenishment-rules';
import requisitions from './requisitions';
import reservations from './reservations';
import rfqs from './rfqs';
import sodRefusals from './sod-refusals';
import stock from './stock';
import stockAgeing from './stock-ageing';
import stockAtDate from './stock-at-date';
import stockCounts from './stock-counts';
import stockLedgerProof from './stock-ledger-proof';
import stockMoves from './stock-moves';
import stockValues from './stock-values';
import tasks from './tasks';
import transfers from './transfers';
import trialBalance from './trial-balance';
import unitsOfMeasure from './units-of-measure';
import users from './users';
import vendorAdvances from './vendor-advances';
import vendorBankAccounts from './vendor-bank-accounts';
import vendorClaims from './vendor-claims';
import vendorInvoices from './vendor-invoices';
import vendorPrices from './vendor-prices';
import vendorScores from './vendor-scores';
import vendors from './vendors';
import warehouses from './warehouses';

/** Everything there is, by the name that the API, the folder and the texts share. */
export const resources: Record<string, Omit<ResourceProps, 'name'>> = {
    'account-rules': accountRules,
    'accounting-periods': accountingPeriods,
    accounts,
    ageing,
    'approval-level-settings': approvalLevelSettings,
    'approved-suppliers': approvedSuppliers,
    'assembly-orders': assemblyOrders,
    budgets,
    certificates,
    companies,
    'cost-centres': costCentres,
    'count-limits': countLimits,
    'days-off': daysOff,
    delegations,
    'exchange-rates': exchangeRates,
    'expected-receipts': expectedReceipts,
    'general-ledger': generalLedger,
    'goods-receipts': goodsReceipts,
    'history-verification': historyVerification,
    imports,
    incidents,
    'inspection-plans': inspectionPlans,
    inspections,
    'journal-entries': journalEntries,
    kits,
    'landed-costs': landedCosts,
    locations,
    lots,
    nonconformances,
    'open-items': openItems,
    'open-receipts': openReceipts,
    pallets,
    'payment-proposals': paymentProposals,
    'process-instances': processInstances,
    'product-categories': productCategories,
    'product-packagings': productPackagings,
    products,
    'purchase-agreements': purchaseAgreements,
    'purchase-orders': purchaseOrders,
    'putaway-rules': putawayRules,
    putaways,
    'receipt-discrepancies': receiptDiscrepancies,
    'removal-rules': removalRules,
    'replenishment-rules': replenishmentRules,
    requisitions,
    reservations,
    rfqs,
    'sod-refusals': sodRefusals,
    stock,
    'stock-ageing': stockAgeing,
    'stock-at-date': stockAtDate,
    'stock-counts': stockCounts,
    'stock-ledger-proof': stockLedgerProof,
    'stock-moves': stockMoves,
    'stock-values': stockValues,
    tasks,
    transfers,
    'trial-balance': trialBalance,
    'units-of-measure': unitsOfMeasure,
    users,
    'valued-receipts': { recordRepresentation: 'number' },
    'vendor-advances': vendorAdvances,
    'vendor-bank-accounts': vendorBankAccounts,
    'vendor-claims': vendorClaims,
    'vendor-invoices': vendorInvoices,
    'vendor-prices': vendorPrices,
    'vendor-scores': vendorScores,
    vendors,
    warehouses,
};
