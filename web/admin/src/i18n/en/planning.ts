const product = { sku: 'SKU', productName: 'Product', productId: 'Product', companyCode: 'Company', warehouseCode: 'Warehouse' };

/** Names of the resources and their fields. */
export const planningResources = {
    'reorder-rules': {
        name: 'Reorder rule |||| Reorder rules',
        fields: {
            ...product, method: 'Bought', minQuantity: 'Minimum', maxQuantity: 'Maximum', multiple: 'In packs of', rounding: 'Packs', daysToPurchase: 'Days until ordered',
            vendorId: 'Vendor', vendorName: 'Vendor', leadTimeDays: 'Lead time (days)', leadTimeDeviation: 'Lead time varies by (days)', serviceLevel: 'Service level (z)',
            historyDays: 'Demand of the last days', coverDays: 'Buy for days more', costCentre: 'Cost centre', active: 'Active', onHand: 'On hand', available: 'Free',
            projected: 'Projected', reorderLevel: 'Reorder level', targetLevel: 'Up to', below: 'Below the level', computedAt: 'Changed with the round of', baseUnit: 'Unit',
        },
    },
    'reorder-proposals': {
        name: 'Reorder proposal |||| Reorder proposals',
        fields: {
            ...product, status: 'Status', quantity: 'Buy', projected: 'Projected', reorderLevel: 'Reorder level', vendorName: 'Vendor', vendorId: 'Vendor', costCentre: 'Cost centre',
            neededBy: 'Needed by', createdAt: 'Proposed', computedAt: 'Calculated', changedBy: 'Changed by', changeReason: 'Because', decidedAt: 'Decided', decidedBy: 'By',
            reason: 'Because', requisitionNumber: 'Requisition', requisitionId: 'Requisition', method: 'Bought', rounding: 'Packs',
        },
    },
    'available-to-promise': { name: 'Available to promise |||| Available to promise', fields: product },
};

export const planning = {
    reorder: {
        method: { MIN_MAX: 'To stay between minimum and maximum', COMPUTED: 'When demand says so' },
        rounding: { UP: 'Up, past the maximum', DOWN: 'At the maximum or below' },
        roundingUsual: 'As usual in the company',
        empty: 'Nothing to buy', emptyText: 'Rules are looked at every night. Calculate now to see what is missing at this moment.',
        run: 'Calculate now', ran: '%{rules} rules, %{proposed} new proposals, %{changed} renewed, %{withdrawn} withdrawn',
        lastRun: 'Calculated %{when}', neverRun: 'Not calculated yet',
        accept: 'Make a requisition', acceptSubmit: 'Request and submit', accepted: 'Requested with %{numbers}',
        acceptTitle: 'Buy one proposal |||| Buy %{smart_count} proposals',
        acceptText: 'There will be one requisition per warehouse and cost centre. A draft can still be changed; a submitted one goes to its approvers.',
        change: 'Change quantity', changed: 'The quantity is changed', newQuantity: 'Quantity (%{unit})', why: 'Why',
        reject: 'Do not buy', rejectTitle: 'Why is this not bought?', rejected: 'It is not proposed again until the situation changes',
        rejectText: 'It comes back when there is less of it, when there was enough in between, or when the rule is changed.',
        calculation: 'How it is calculated', then: 'In the round', now: 'Now', rows: 'Rows behind the numbers', noRows: 'There is nothing.',
        part: {
            ON_HAND: 'On hand', PLANNED: '+ on the way from other warehouses, or in quality', REQUESTED: '+ requested', ORDERED: '+ ordered', RESERVED: '− reserved until %{horizon}',
        },
        partName: { ON_HAND: 'On hand', PLANNED: 'On the way, or in quality', REQUESTED: 'Requested', ORDERED: 'Ordered', RESERVED: 'Reserved' },
        projected: '= projected', level: 'Reorder level', target: 'Fill up to', suggested: 'To buy', pack: 'In packs of',
        horizon: 'Looks ahead until', lead: 'Days until goods come', leadDeviation: 'which vary by', demand: 'Sold in a day', demandDeviation: 'which varies by',
        safety: 'Safety stock', serviceLevel: 'Service level (z)', later: 'later, does not count', document: 'Document', due: 'Due', rule: 'Rule',
        fixed: 'Minimum and maximum', computed: 'Computed from demand',
    },
    promise: {
        title: 'Promise', quantity: 'Quantity', ask: 'When can it arrive?', from: 'From', today: 'At once', available: 'Available', ships: 'Ships', arrives: 'Arrives',
        never: 'Not with what is known; at most %{most}', cutOff: 'Leaves the same day until %{cutOff}, on the way for %{smart_count} working day |||| Leaves the same day until %{cutOff}, on the way for %{smart_count} working days',
        noWarehouse: 'No warehouse of your companies.', show: 'Day by day',
        choose: 'Choose a product and a warehouse', chooseText: 'What lies there, what comes and what is spoken for is added up day by day.',
        day: 'Day', in: 'Comes', out: 'Goes', projected: 'Projected', atp: 'Can be promised', documents: 'Documents', uncounted: 'Nobody can count on', uncountedText: 'Requested, but not ordered, ordered without a day, or still in quality.',
        chart: 'Projected stock and what can be promised, day by day', reserve: 'Reserve',
    },
};
