const product = { sku: 'SKU', productName: 'Product', productId: 'Product' };
const lot = { lotNumber: 'Lot', lotId: 'Lot' };
const place = { companyCode: 'Company', warehouseCode: 'Warehouse', locationCode: 'Location', locationId: 'Location', path: 'Place', kind: 'Kind' };

/** Names of the resources and their fields. */
export const inventoryResources = {
    stock: {
        name: 'Stock |||| Stock',
        fields: { ...product, ...lot, ...place, lotStatus: 'Lot status', expiresOn: 'Expires', onHand: 'On hand', reserved: 'Reserved', available: 'Available', incomingAt: 'Here since' },
    },
    'stock-at-date': { name: 'Stock on a day |||| Stock on a day', fields: { ...product, ...lot, ...place, date: 'At the end of', onHand: 'On hand' } },
    'stock-moves': {
        name: 'Stock move |||| Stock moves',
        fields: {
            ...product, ...lot, ...place, movedAt: 'When', movedAt_gte: 'From', movedAt_lte: 'Until', movedBy: 'By', quantity: 'Quantity', fromCode: 'From', toCode: 'To',
            reason: 'Reason', sourceNumber: 'Document', incomingValue: 'Value',
        },
    },
    lots: {
        name: 'Lot |||| Lots and serials',
        fields: {
            ...product, number: 'Number', serial: 'Serial number', status: 'Status', expiresOn: 'Expires', expiresOn_lte: 'Expires until', vendorName: 'Vendor',
            vendorLot: "Vendor's lot", createdAt: 'Since',
        },
    },
    putaways: {
        name: 'Putaway |||| Putaways',
        fields: {
            ...product, ...lot, ...place, quantity: 'Quantity', fromCode: 'From', suggestedCode: 'Suggested', actualCode: 'Put into', overrideReason: 'Why another bin',
            sourceNumber: 'Document', status: 'Status', createdAt: 'Since', doneAt: 'Done', doneBy: 'By',
        },
    },
    'putaway-rules': {
        name: 'Putaway rule |||| Putaway rules',
        fields: { ...product, ...place, productId: 'For product', categoryCode: 'For category', hazardClass: 'For hazard class', method: 'Where', sortOrder: 'Order', zone: 'Zone', active: 'Active', locationId: 'Bin' },
    },
    'removal-rules': { name: 'Removal rule |||| Removal rules', fields: { ...place, categoryCode: 'Category', strategy: 'Taken first' } },
    'stock-counts': {
        name: 'Count |||| Counts',
        fields: {
            ...place, number: 'Number', status: 'Status', kind: 'Why', locationId: 'Bin', locationCode: 'Bin', countedBy: 'Counted by', recountedBy: 'Counted again by',
            variance: 'Difference', plannedAt: 'Planned', closedAt: 'Closed',
        },
    },
    transfers: {
        name: 'Transfer |||| Transfers',
        fields: {
            number: 'Number', status: 'Status', companyCode: 'Company', fromWarehouse: 'From', toWarehouse: 'To', toCode: 'Into', toLocationId: 'Into', sentAt: 'Sent',
            receivedAt: 'Received', lines: 'Goods', productId: 'Product', lotId: 'Lot', fromLocationId: 'From', quantity: 'Quantity',
        },
    },
    'replenishment-rules': {
        name: 'Replenishment rule |||| Replenishment rules',
        fields: { ...product, ...place, locationId: 'Bin', minQuantity: 'Fill up below', maxQuantity: 'Up to', sourceZone: 'From zone', active: 'Active' },
    },
    kits: {
        name: 'Kit |||| Kits',
        fields: { companyCode: 'Company', productId: 'Product', components: 'Components', labour: 'Work on one', quantity: 'Quantity', active: 'Active' },
    },
    'assembly-orders': {
        name: 'Assembly |||| Assemblies',
        fields: {
            ...product, ...lot, ...place, number: 'Number', kitId: 'Kit', quantity: 'Quantity', locationId: 'Into bin', expiresOn: 'Expires', assembledAt: 'When', assembledBy: 'By',
        },
    },
    pallets: { name: 'Pallet |||| Pallets', fields: { companyCode: 'Company', sscc: 'SSCC', createdAt: 'Created', createdBy: 'By' } },
    'count-limits': { name: 'Count limit |||| Count limits', fields: { ...place, locationId: 'Bin (all without)', percent: 'May differ by (%)' } },
    reservations: {
        name: 'Reservation |||| Reservations',
        fields: {
            ...product, ...place, sourceNumber: 'For', quantity: 'Wanted', allocated: 'Kept', issued: 'Issued', waiting: 'Waiting', priorityClass: 'Priority', promiseDate: 'Promised',
            expiresAt: 'Kept until', status: 'Status', createdAt: 'Since',
        },
    },
};

export const inventory = {
    stock: { noMoves: 'Nothing has moved.' },
    moveReason: {
        OPENING: 'Opening stock', RECEIPT: 'Receipt', VENDOR_RETURN: 'Return to vendor', QUALITY_RELEASE: 'Released by quality', QUALITY_REJECT: 'Rejected by quality',
        PUTAWAY: 'Putaway', TRANSFER: 'Transfer', REPLENISHMENT: 'Replenishment', PICK: 'Pick', ISSUE: 'Issue', CUSTOMER_RETURN: 'Return of a customer', SCRAP: 'Scrap',
        ADJUSTMENT: 'Adjustment', ASSEMBLY: 'Assembly',
    },
    label: { print: 'Label', lot: 'Label of the lot', location: 'Label of the place' },
    transfer: {
        product: 'Product', lot: 'Lot', from: 'From', sent: 'Sent', arrived: 'Arrived', receive: 'It has arrived', received: 'The goods are received',
        missing: 'Missing', toCount: 'to be approved',
    },
    replenishment: { run: 'Fill up now', opened: 'One putaway is opened |||| %{smart_count} putaways are opened' },
    countKind: { CYCLE: 'Due by class', ZERO_CONFIRMATION: 'Should be empty', REQUESTED: 'Asked for', TRANSIT: 'Lost on the way' },
    count: {
        empty: 'No counts', emptyText: 'Bins that are due are planned every morning. Plan one by hand when a bin looks wrong.',
        sheet: 'Count sheet', recountSheet: 'Count sheet, second count', product: 'Product', lot: 'Lot', counted: 'Counted', found: 'Something else lies there', add: 'Add',
        finish: 'Everything is counted', finished: 'The count is done', blind: 'The bin is being counted. The figures appear when the count is done.',
        result: 'Count and book', book: 'Book', first: 'Counted', second: 'Counted again', difference: 'Difference', toSheet: 'Open count sheet %{number}',
        cancel: 'Cancel count', cancelTitle: 'Why is this count cancelled?', cancelled: 'The count is being cancelled',
    },
    putawayMethod: { FIXED_BIN: 'A fixed bin', SAME_PRODUCT: 'Where the product lies already', EMPTY_BIN: 'An empty bin' },
    removalStrategy: { FIFO: 'What came first (FIFO)', FEFO: 'What expires first (FEFO)', LIFO: 'What came last (LIFO)', NEAREST: 'What is nearest' },
    putaway: {
        empty: 'Nothing waits', emptyText: 'Goods that a receipt leaves at the dock appear here with the bin they belong into.',
        scanBin: 'Scan or type the bin', kept: '%{smart_count} bin is kept and told later |||| %{smart_count} bins are kept and told later', cancel: 'Not to be carried', cancelled: 'The putaway is cancelled', reopen: 'Open again', reopened: 'The putaway is open again',
        into: 'Put into', bin: 'Another bin', reason: 'Why another bin', confirm: 'It is there', done: 'Put away',
        otherBin: '%{code} is not the suggested bin. Say why, or scan the suggested one.',
    },
    lot: {
        free: 'Free', block: 'Block', recall: 'Recall', changed: 'The lot was changed', recalled: 'The lot and everything made of it is blocked',
        recallTitle: 'Recall lot %{number}?',
        recallText: 'The lot, and every lot that was made of it, is blocked at once: nothing of it can be picked or promised. The trace below shows who has got some of it.',
    },
    trace: { title: 'Where it comes from and where it went', VENDOR: 'Vendor', DOCUMENT: 'Document', LOT: 'Lot', LOCATION: 'Lies in' },
    documentType: {
        'goods-receipt': 'Goods receipt', 'purchase-order': 'Purchase order', 'stock-count': 'Count', 'assembly-order': 'Assembly', transfer: 'Transfer', putaway: 'Putaway',
        inspection: 'Inspection', 'opening-stock': 'Opening stock',
    },
    reservation: { release: 'Release', released: 'Released', picks: 'Kept goods', noPicks: 'Nothing is kept yet.' },
};
