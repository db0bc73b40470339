import type { ResourceProps } from 'react-admin';
import approvalLevelSettings from './approval-level-settings';
import approvedSuppliers from './approved-suppliers';
import budgets from './budgets';
import certificates from './certificates';
import companies from './companies';
import countLimits from './count-limits';
import costCentres from './cost-centres';
import daysOff from './days-off';
import delegations from './delegations';
import exchangeRates from './exchange-rates';
import goodsReceipts from './goods-receipts';
import historyVerification from './history-verification';
import imports from './imports';
import incidents from './incidents';
import inspectionPlans from './inspection-plans';
import inspections from './inspections';
import locations from './locations';
import lots from './lots';
import nonconformances from './nonconformances';
import processInstances from './process-instances';
import productCategories from './product-categories';
import products from './products';
import purchaseOrders from './purchase-orders';
import putawayRules from './putaway-rules';
import putaways from './putaways';
import removalRules from './removal-rules';
import requisitions from './requisitions';
import reservations from './reservations';
import sodRefusals from './sod-refusals';
import stock from './stock';
import stockCounts from './stock-counts';
import stockAtDate from './stock-at-date';
import stockMoves from './stock-moves';
import tasks from './tasks';
import unitsOfMeasure from './units-of-measure';
import users from './users';
import vendorPrices from './vendor-prices';
import vendorScores from './vendor-scores';
import vendors from './vendors';
import warehouses from './warehouses';

/** Everything there is, by the name that the API, the folder and the texts share. */
export const resources: Record<string, Omit<ResourceProps, 'name'>> = {
    'approval-level-settings': approvalLevelSettings,
    'approved-suppliers': approvedSuppliers,
    budgets,
    certificates,
    companies,
    'cost-centres': costCentres,
    'count-limits': countLimits,
    'days-off': daysOff,
    delegations,
    'exchange-rates': exchangeRates,
    'goods-receipts': goodsReceipts,
    'history-verification': historyVerification,
    imports,
    incidents,
    'inspection-plans': inspectionPlans,
    inspections,
    locations,
    lots,
    nonconformances,
    'process-instances': processInstances,
    'product-categories': productCategories,
    products,
    'purchase-orders': purchaseOrders,
    'putaway-rules': putawayRules,
    putaways,
    'removal-rules': removalRules,
    requisitions,
    reservations,
    'sod-refusals': sodRefusals,
    stock,
    'stock-counts': stockCounts,
    'stock-at-date': stockAtDate,
    'stock-moves': stockMoves,
    tasks,
    'units-of-measure': unitsOfMeasure,
    users,
    'vendor-prices': vendorPrices,
    'vendor-scores': vendorScores,
    vendors,
    warehouses,
};
