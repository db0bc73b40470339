import type { ResourceProps } from 'react-admin';
import abcClasses from './abc-classes';
import accountRules from './account-rules';
import accountingPeriods from './accounting-periods';
import accounts from './accounts';
import ageing from './ageing';
import approvalLevelSettings from './approval-level-settings';
import approvedSuppliers from './approved-suppliers';
import assemblyOrders from './assembly-orders';
import availableToPromise from './available-to-promise';
import budgets from './budgets';
import bulkApprovalRules from './bulk-approval-rules';
import certificates from './certificates';
import clearingLinks from './clearing-links';
import companies from './companies';
import consignmentAgreements from './consignment-agreements';
import costCentres from './cost-centres';
import countLimits from './count-limits';
import customerInvoices from './customer-invoices';
import customerPayments from './customer-payments';
import customers from './customers';
import daysOff from './days-off';
import delegations from './delegations';
import dunningCases from './dunning-cases';
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
import journalLines from './journal-lines';
import journalVouchers from './journal-vouchers';
import kits from './kits';
import landedCostClearing from './landed-cost-clearing';
import landedCosts from './landed-costs';
import lateLines from './late-lines';
import locations from './locations';
import lots from './lots';
import nonconformances from './nonconformances';
import notices from './notices';
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
import reorderProposals from './reorder-proposals';
import reorderRules from './reorder-rules';
import replenishmentRules from './replenishment-rules';
import requisitions from './requisitions';
import reservations from './reservations';
import sodConflicts from './sod-conflicts';
import sodFindings from './sod-findings';
import rfqs from './rfqs';
import sodRefusals from './sod-refusals';
import sodRisks from './sod-risks';
import stock from './stock';
import stockAgeing from './stock-ageing';
import stockAtDate from './stock-at-date';
import stockCounts from './stock-counts';
import stockLedgerProof from './stock-ledger-proof';
import stockMoveProof from './stock-move-proof';
import stockMoves from './stock-moves';
import stockRevaluations from './stock-revaluations';
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
    'abc-classes': abcClasses,
    'account-rules': accountRules,
    'accounting-periods': accountingPeriods,
    accounts,
    ageing,
    'approval-level-settings': approvalLevelSettings,
    'approved-suppliers': approvedSuppliers,
    'assembly-orders': assemblyOrders,
    'available-to-promise': availableToPromise,
    budgets,
    'bulk-approval-rules': bulkApprovalRules,
    certificates,
    'clearing-links': clearingLinks,
    companies,
    'consignment-agreements': consignmentAgreements,
    'cost-centres': costCentres,
    'count-limits': countLimits,
    'customer-invoices': customerInvoices,
    'customer-payments': customerPayments,
    customers,
    'days-off': daysOff,
    delegations,
    'dunning-cases': dunningCases,
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
    'journal-lines': journalLines,
    'journal-vouchers': journalVouchers,
    kits,
    'landed-cost-clearing': landedCostClearing,
    'landed-costs': landedCosts,
    'late-lines': lateLines,
    locations,
    lots,
    nonconformances,
    notices,
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
    'reorder-proposals': reorderProposals,
    'reorder-rules': reorderRules,
    'replenishment-rules': replenishmentRules,
    requisitions,
    reservations,
    'sod-conflicts': sodConflicts,
    'sod-findings': sodFindings,
    rfqs,
    'sod-refusals': sodRefusals,
    'sod-risks': sodRisks,
    stock,
    'stock-ageing': stockAgeing,
    'stock-at-date': stockAtDate,
    'stock-counts': stockCounts,
    'stock-ledger-proof': stockLedgerProof,
    'stock-move-proof': stockMoveProof,
    'stock-moves': stockMoves,
    'stock-revaluations': stockRevaluations,
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
