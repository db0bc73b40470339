const product = { sku: 'SKU', productName: 'Product', productId: 'Product' };
const owner = { ownerName: 'Belongs to', ownerId: 'Belongs to' };
const lot = { lotNumber: 'Lot', lotId: 'Lot' };
const place = { companyCode: 'Company', warehouseCode: 'Warehouse', locationCode: 'Location', locationId: 'Location', path: 'Place', kind: 'Kind' };

/** Names of the resources and their fields. */
export const inventoryResources = {
    stock: {
        name: 'Stock |||| Stock',
        fields: { ...product, ...lot, ...place, ...owner, lotStatus: 'Lot status', expiresOn: 'Expires', onHand: 'On hand', reserved: 'Reserved', available: 'Available', incomingAt: 'Here since' },
    },
    'stock-at-date': { name: 'Stock on a day |||| Stock on a day', fields: { ...product, ...lot, ...place, ...owner, date: 'At the end of', onHand: 'On hand' } },
    'stock-moves': {
        name: 'Stock move |||| Stock moves',
        fields: {
            ...product, ...lot, ...place, ...owner, note: 'Why', processInstanceKey: 'Case', movedAt: 'When', movedAt_gte: 'From', movedAt_lte: 'Until', movedBy: 'By', quantity: 'Quantity', fromCode: 'From', toCode: 'To',
            reason: 'Reason', sourceNumber: 'Document', incomingValue: 'Value',
        },
    },
    'stock-move-proof': {
        name: 'Stock and moves |||| Stock and moves',
        fields: { ...product, ...lot, ...place, ...owner, onHand: 'On hand', moved: 'By its moves', difference: 'Difference', reserved: 'Reserved', allocated: 'By its reservations' },
    },
    'consignment-agreements': {
        name: 'Consignment |||| Consignment',
        fields: { companyCode: 'Company', vendorId: 'Vendor', productId: 'Product (all without)', active: 'Active' },
    },
    'abc-classes': {
        name: 'ABC class |||| ABC classes',
        fields: { ...product, ...place, abcClass: 'Class', consumptionValue: 'Consumed in a year', computedAt: 'Computed' },
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
            sourceNumber: 'Document', status: 'Status', createdAt: 'Since', doneAt: 'Done', doneBy: 'By', reversedAt: 'Taken back',
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
            receivedAt: 'Received', lines: 'Goods', productId: 'Product', lotId: 'Lot', fromLocationId: 'From', quantity: 'Quantity', unit: 'Unit', ownerId: 'Belongs to',
        },
    },
    'replenishment-rules': {
        name: 'Replenishment rule |||| Replenishment rules',
        fields: { ...product, ...place, locationId: 'Bin', minQuantity: 'Fill up below', maxQuantity: 'Up to', sourceZone: 'From zone', active: 'Active' },
    },
    kits: {
        name: 'Kit |||| Kits',
        fields: { companyCode: 'Company', productId: 'Product', components: 'Components', labour: 'Work on one', quantity: 'Quantity', unit: 'Unit', active: 'Active' },
    },
    'assembly-orders': {
        name: 'Assembly |||| Assemblies',
        fields: {
            ...product, ...lot, ...place, number: 'Number', kitId: 'Kit', quantity: 'Quantity', unit: 'Unit', reversedAt: 'Taken apart', reversalReason: 'Why', locationId: 'Into bin', expiresOn: 'Expires', assembledAt: 'When', assembledBy: 'By',
        },
    },
    pallets: { name: 'Pallet |||| Pallets', fields: { companyCode: 'Company', sscc: 'SSCC', createdAt: 'Created', createdBy: 'By' } },
    'count-limits': { name: 'Count limit |||| Count limits', fields: { ...place, locationId: 'Bin (all without)', percent: 'May differ by (%)', amount: 'And by (value, company currency)' } },
    reservations: {
        name: 'Reservation |||| Reservations',
        fields: {
            ...product, ...place, sourceNumber: 'For', quantity: 'Wanted', allocated: 'Kept', issued: 'Issued', waiting: 'Waiting', priorityClass: 'Priority', promiseDate: 'Promised',
            expiresAt: 'Kept until', status: 'Status', createdAt: 'Since', reference: 'For (number of the order)', customerId: 'Customer',
        },
    },
};

export const inventory = {
    stock: { noMoves: 'Nothing has moved.', none: 'Nothing of it lies anywhere.', blind: 'not shown while it is counted' },
    stockProof: {
        holds: 'Every quantity is the sum of its moves, and what is reserved is what reservations hold.', fails: 'These quantities are not what their moves and reservations make them.',
        rebuild: 'Make them anew', rebuilt: 'One quantity was made anew |||| %{smart_count} quantities were made anew',
    },
    moveGoods: {
        title: 'Move goods', from: 'From', goods: 'Goods', quantity: 'Quantity', to: 'Into', confirm: 'It is there', empty: 'Nothing lies there.',
        scan: { from: 'Scan the bin', goods: 'Scan the goods', to: 'Scan the bin that they go into' },
        done: '%{quantity} of %{sku} lie in %{to} now', several: 'Several goods have this code. Choose one below, or scan its lot.', noPlace: 'No free place is called %{code}.',
    },
    assembly: {
        takeApart: 'Take apart', takeApartTitle: 'Why are these kits taken apart?', takenApart: 'The kits are taken apart',
        takeApartText: 'The kits leave their bin, and the components lie again where they were taken from.',
    },
    recall: {
        title: 'Recall of lot %{number}', blocked: 'Blocked: %{lots}', freed: 'Taken from: %{documents}', vendors: 'Vendors to tell', receivers: 'Goods that left',
        lot: 'Lot', vendor: 'Vendor', customer: 'Customer', vendorLot: "Vendor's lot", email: 'E-mail', phone: 'Phone', document: 'Document', quantity: 'Quantity', lastAt: 'Last on',
    },
    setting: {
        usual: 'Usually: %{value}.', value: { true: 'yes', false: 'no', stock: 'value of the stock', variance: 'variances' },
        domain: {
            purchasing: 'Purchasing', receiving: 'Receiving', inventory: 'Inventory', quality: 'Quality', valuation: 'Valuation', payables: 'Payables', receivables: 'Receivables', planning: 'Planning', approval: 'Approval', shipping: 'Shipping',
        },
    },
    moveReason: {
        OPENING: 'Opening stock', RECEIPT: 'Receipt', VENDOR_RETURN: 'Return to vendor', QUALITY_RELEASE: 'Released by quality', QUALITY_REJECT: 'Rejected by quality',
        PUTAWAY: 'Putaway', TRANSFER: 'Transfer', REPLENISHMENT: 'Replenishment', PICK: 'Pick', ISSUE: 'Issue', CUSTOMER_RETURN: 'Return of a customer', SCRAP: 'Scrap',
        ADJUSTMENT: 'Adjustment', ASSEMBLY: 'Assembly',
    },
    label: { print: 'Label', lot: 'Label of the lot', location: 'Label of the place' },
    transfer: {
        product: 'Product', lot: 'Lot', from: 'From', sent: 'Sent', arrived: 'Arrived', receive: 'It has arrived', received: 'The goods are received',
        missing: 'Missing', corrected: 'Corrected because', sendBack: 'Send back', sendBackTitle: 'Why do the goods go back?',
        sendBackText: 'What has not arrived lies again where it came from.', sentBack: 'The goods are sent back', takeBack: 'Take receipt back', takeBackTitle: 'Why is the receipt taken back?',
        takeBackText: 'What was booked as arrived is on its way again.', takenBack: 'The receipt is taken back',
    },
    replenishment: { run: 'Fill up now', opened: 'One putaway is opened |||| %{smart_count} putaways are opened' },
    countKind: { CYCLE: 'Due by class', ZERO_CONFIRMATION: 'Should be empty', REQUESTED: 'Asked for', TRANSIT: 'Lost on the way' },
    count: {
        empty: 'No counts', emptyText: 'Bins that are due are planned every morning. Plan one by hand when a bin looks wrong.',
        expiresOn: 'Expiry date', sheet: 'Count sheet', recountSheet: 'Count sheet, second count', product: 'Product', lot: 'Lot', counted: 'Counted', found: 'Something else lies there', add: 'Add',
        finish: 'Everything is counted', finished: 'The count is done', blind: 'The bin is being counted. The figures appear when the count is done.',
        result: 'Count and book', book: 'Book', first: 'Counted', second: 'Counted again', difference: 'Difference', toSheet: 'Open count sheet %{number}',
        cancel: 'Cancel count', cancelTitle: 'Why is this count cancelled?', cancelled: 'The count is being cancelled',
    },
    putawayMethod: { FIXED_BIN: 'A fixed bin', SAME_PRODUCT: 'Where the product lies already', EMPTY_BIN: 'An empty bin' },
    removalStrategy: { FIFO: 'What came first (FIFO)', FEFO: 'What expires first (FEFO)', LIFO: 'What came last (LIFO)', NEAREST: 'What is nearest' },
    putaway: {
        empty: 'Nothing waits', emptyText: 'Goods that a receipt leaves at the dock appear here with the bin they belong into.',
        scanBin: 'Scan or type the bin', part: 'Only so much of it', partHelp: 'Leave empty when all of it lies there; the rest waits for another bin.', partDone: 'The part is put away; the rest waits for another bin', cancel: 'Not to be carried', cancelled: 'The putaway is cancelled', reopen: 'Open again', reopened: 'The putaway is open again',
        into: 'Put into', bin: 'Another bin', reason: 'Why another bin', confirm: 'It is there', done: 'Put away', reverse: 'Take back', reverseTitle: 'Why is this putaway taken back?',
        reverseText: 'The goods lie where they were before. What came from the dock waits to be put away again.', reversed: 'The putaway is taken back',
        otherBin: '%{code} is not the suggested bin. Say why, or scan the suggested one.',
    },
    lot: {
        free: 'Free', block: 'Block', recall: 'Recall', changed: 'The lot was changed', recalled: 'The lot and everything made of it is blocked',
        recallTitle: 'Why is this lot called back?',
        recallText: 'The lot, and every lot that was made of it, is blocked at once: nothing of it can be picked or promised, and those it was kept for wait for other goods. The page then lists whom to tell.',
    },
    trace: { title: 'Where it comes from and where it went', VENDOR: 'Vendor', CUSTOMER: 'Customer', DOCUMENT: 'Document', LOT: 'Lot', LOCATION: 'Lies in', CERTIFICATE: 'Certificate', INSPECTION: 'Inspection' },
    documentType: {
        'goods-receipt': 'Goods receipt', 'purchase-order': 'Purchase order', 'stock-count': 'Count', 'assembly-order': 'Assembly', transfer: 'Transfer', putaway: 'Putaway',
        inspection: 'Inspection', 'opening-stock': 'Opening stock', 'goods-issue': 'Goods issue', demand: 'Demand', relocation: 'Moved by hand',
    },
    reservation: {
        release: 'Release', released: 'Released', picks: 'Kept goods', noPicks: 'Nothing is kept yet.',
        issue: 'Issue', issueDone: 'The goods are issued', issueText: 'The kept goods leave the warehouse; their cost is booked as cost of sales.',
        pick: 'Pick', pickDone: 'The goods are picked', pickText: 'The kept goods are brought to where they are packed, and stay reserved.',
        to: 'To', document: 'Paper that goes with them (delivery note)',
    },
};
