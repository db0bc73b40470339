const companyCode = 'Company';
const product = { sku: 'SKU', name: 'Product', productId: 'Product', categoryCode: 'Category' };
const days = { from: 'From', until: 'Until', companyCode };
const asOf = { until: 'At the end of', companyCode };

export const ledgerResources = {
    accounts: { name: 'Account |||| Accounts', fields: { companyCode, code: 'Code', name: 'Name', type: 'Kind', active: 'Active' } },
    'account-rules': { name: 'Account rule |||| Account rules', fields: { companyCode, role: 'For', categoryCode: 'Category', accountId: 'Account' } },
    'accounting-periods': {
        name: 'Accounting period |||| Accounting periods',
        fields: { companyCode, name: 'Month', startDate: 'From', endDate: 'Until', status: 'State', changedBy: 'Changed by', changedAt: 'Changed', waiverReason: 'Closed with open items because', reopenReason: 'Opened again because' },
    },
    'journal-entries': {
        name: 'Journal entry |||| Journal',
        fields: {
            companyCode, number: 'Number', entryDate: 'Date', entryDate_gte: 'From', entryDate_lte: 'Until', originalDate: 'Day of the event', description: 'What',
            sourceNumber: 'Document', total: 'Amount', postedBy: 'By', reversedEntryId: 'Takes back', reversalId: 'Taken back by',
        },
    },
    'journal-vouchers': {
        name: 'Journal voucher |||| Journal vouchers',
        fields: {
            companyCode, number: 'Number', status: 'State', template: 'Template', entryDate: 'Date', entryDate_gte: 'From', entryDate_lte: 'Until', description: 'What', total: 'Amount',
            createdBy: 'By', submittedAt: 'Submitted', reversedEntryId: 'Takes back', ledgerEntryId: 'In the books', lines: 'Lines', accountId: 'Account', debit: 'Debit',
            credit: 'Credit', costCentreCode: 'Cost centre', text: 'Text',
        },
    },
    'journal-lines': {
        name: 'Journal line |||| Journal lines',
        fields: {
            ...days, entryDate: 'Date', number: 'Entry', lineNumber: 'Line', accountId: 'Account', accountCode: 'Account', accountName: 'Name', entryDescription: 'What', description: 'Text',
            costCentreCode: 'Cost centre', partnerId: 'Vendor', sourceType: 'Kind of document', sourceNumber: 'Document', reference: 'Open item', productSku: 'SKU', debit: 'Debit',
            credit: 'Credit', foreign: 'In foreign currency',
        },
    },
    'stock-revaluations': {
        name: 'Stock revaluation |||| Stock revaluations',
        fields: {
            companyCode, ...product, number: 'Number', status: 'State', quantity: 'Quantity', oldValue: 'Value before', newUnitCost: 'New unit cost', difference: 'Difference',
            reason: 'Reason', requestedBy: 'By', requestedAt: 'Asked', endedAt: 'Decided',
        },
    },
    'landed-cost-clearing': {
        name: 'Landed cost clearing |||| Landed cost clearing',
        fields: { ...asOf, side: 'What', documentNumber: 'Document', description: 'Entry', since: 'Since', amount: 'Open' },
    },
    'clearing-links': {
        name: 'Clearing link |||| Clearing links',
        fields: { companyCode, billReference: 'Bill', costReference: 'Landed cost', amount: 'Amount', linkedBy: 'By', linkedAt: 'Linked', undoneAt: 'Undone' },
    },
    'trial-balance': {
        name: 'Trial balance |||| Trial balance',
        fields: { ...days, code: 'Account', name: 'Name', type: 'Kind', opening: 'Opening', debit: 'Debit', credit: 'Credit', closing: 'Closing' },
    },
    'general-ledger': {
        name: 'General ledger |||| General ledger',
        fields: { ...days, accountId: 'Account', entryDate: 'Date', number: 'Entry', description: 'What', sourceNumber: 'Document', debit: 'Debit', credit: 'Credit', balance: 'Balance' },
    },
    'stock-values': { name: 'Stock value |||| Stock values', fields: { ...asOf, ...product, stockClass: 'Class', quantity: 'Quantity', value: 'Value' } },
    'stock-ledger-proof': {
        name: 'Stock and ledger |||| Stock and ledger',
        fields: { ...asOf, accountCode: 'Account', accountName: 'Name', stockValue: 'Stock value', ledgerBalance: 'Ledger', difference: 'Difference' },
    },
    'open-receipts': {
        name: 'Received, not invoiced |||| Received, not invoiced',
        fields: {
            ...asOf, ...product, olderThanDays: 'Older than (days)', kind: 'What', documentNumber: 'Document', since: 'Since', ageDays: 'Days open', quantity: 'Quantity',
            received: 'Value received', open: 'Open',
        },
    },
    'stock-ageing': {
        name: 'Stock ageing |||| Stock ageing',
        fields: {
            ...asOf, ...product, slowerThanDays: 'In stock longer than (days)', oldest: 'Oldest', quantity: 'Quantity', value: 'Value', upTo30: 'to 30 days', upTo60: '31–60',
            upTo90: '61–90', upTo180: '91–180', over180: 'over 180', provision: 'Provision',
        },
    },
    'landed-costs': {
        name: 'Landed cost |||| Landed costs',
        fields: {
            companyCode, number: 'Number', costDate: 'Date', costDate_gte: 'From', description: 'What', status: 'State', total: 'Amount', createdBy: 'By', postedAt: 'Posted', reversedAt: 'Undone',
            vendorId: 'Vendor', receiptIds: 'Goods receipts', charges: 'Charges', kind: 'Kind', basis: 'Divided by', amount: 'Amount',
        },
    },
    'valued-receipts': { name: 'Goods receipt |||| Goods receipts', fields: { number: 'Number', receivedOn: 'Received', value: 'Value' } },
};

export const ledger = {
    ledger: {
        totalOf: 'Total of %{company}',
        type: { ASSET: 'Asset', LIABILITY: 'Liability', EQUITY: 'Equity', INCOME: 'Income', EXPENSE: 'Expense' },
        role: {
            STOCK: 'Stock', STOCK_IN_QUALITY: 'Stock in quality inspection', STOCK_BLOCKED: 'Blocked stock', STOCK_IN_TRANSIT: 'Stock in transit', GRNI: 'Goods received, not invoiced',
            COST_OF_SALES: 'Cost of sales', PRICE_VARIANCE: 'Purchase price variance', SCRAP: 'Scrap', SHRINKAGE: 'Shrinkage', ADJUSTMENT_GAIN: 'Stock adjustment gain',
            REVALUATION: 'Stock revaluation', ASSEMBLY: 'Assembly', ABSORBED_LABOUR: 'Absorbed labour', LANDED_COST_CLEARING: 'Landed cost clearing',
            ACCOUNTS_PAYABLE: 'Accounts payable', ACCOUNTS_RECEIVABLE: 'Accounts receivable', INPUT_TAX: 'Input tax', OUTPUT_TAX: 'Output tax', REVENUE: 'Revenue',
            VENDOR_CLAIM: 'Claims on vendors', CLAIM_WRITE_OFF: 'Refused claims', VENDOR_ADVANCES: 'Advances to vendors', BANK: 'Bank', PAYMENT_DISCOUNT: 'Payment discount', SALES_DISCOUNT: 'Discounts granted', EXCHANGE_GAIN: 'Exchange gain',
            EXCHANGE_LOSS: 'Exchange loss', GRNI_WRITE_OFF: 'Write-off of goods never invoiced', OTHER_COSTS: 'Other costs billed by vendors', OPENING_BALANCE: 'Opening balance',
        },
        charge: { FREIGHT: 'Freight', DUTY: 'Duty', INSURANCE: 'Insurance', HANDLING: 'Handling', OTHER: 'Other' },
        basis: { QUANTITY: 'Quantity', VALUE: 'Value', WEIGHT: 'Weight', VOLUME: 'Volume', EQUAL: 'Equal shares' },
        costing: { AVERAGE: 'Moving average', FIFO: 'First in, first out' },
        lines: 'Lines', shares: 'Who bears it', otherEntry: 'Show that entry', exportJournal: 'Export as plain text (hledger)',
        proofHolds: 'On every account the stock is worth what the ledger says.', proofFails: 'Stock and ledger differ.',
        close: 'Close', closeTitle: 'Close %{name}?', closeText: 'Open items of the month are checked first; if there are any, an accountant gets a task.', closeDone: 'The closing is on its way',
        reopen: 'Open again', reopenText: 'Entries of this month will be dated in it again. Who closed it cannot open it.', reopenedBecause: 'Opened again: %{reason}', checklist: 'Checklist of the closing', reopenDone: 'The period is open',
        lock: 'Lock', lockTitle: 'Lock %{name} for good?', lockText: 'A locked period is never opened again.', lockDone: 'The period is locked',
        post: 'Post', postTitle: 'Add %{amount} to the cost of the goods?', postText: 'What is still in stock becomes dearer; the share of what is gone becomes a cost of sales. It can be undone, not changed.',
        landedCostPosted: 'The costs are posted',
        undo: 'Undo', undoTitle: 'Take these costs from the goods again?', undoText: 'What is still in stock becomes cheaper; the share of what is gone is taken from the cost of sales.',
        undone: 'The costs are taken back',
        submit: 'Submit for approval', submitted: 'It waits for approval', copy: 'Copy', copied: 'A draft with the same lines', templateHint: 'Kept to be copied, never posted',
        unbalanced: 'Debits and credits differ by %{difference}', returned: 'Back as a draft: %{comment}',
        withdraw: 'Withdraw', withdrawTitle: 'Take it back as a draft?', withdrawn: 'It becomes a draft again in a moment',
        reverse: 'Reverse', reverseTitle: 'Take %{number} back?', reverseText: 'Its mirror image is posted on the day that you choose, once others have approved it.',
        correction: 'This entry follows from a document. To undo it, %{how}.', nothingInStock: 'Nothing of it is in stock.',
        reconciles: 'Together %{total}, as the accounts say.', differs: 'Together %{total}, but the accounts say %{control}.',
        openKind: { RECEIVED: 'Received, not invoiced', BILLED: 'Invoiced, not received', OTHER: 'Other' },
        side: { BILL: 'Bill without landed cost', COST: 'Landed cost without bill' },
        link: 'Link', linkTitle: 'Which landed cost does %{bill} pay for?', linkText: '%{open} of it are not linked.', linked: 'They are linked', unlinked: 'Both are open again',
        column: {
            text: 'Text', costCentre: 'Cost centre', openCount: 'Open', what: 'What', reason: 'Why it may stay open',
            account: 'Account', product: 'Product', reference: 'Open item', foreign: 'In foreign currency', debit: 'Debit', credit: 'Credit', receipt: 'Receipt', receiptLine: 'Receipt line',
            charge: 'Charge', basis: 'Divided by', amount: 'Amount', onHand: 'To stock', gone: 'To cost of sales',
        },
    },
};
