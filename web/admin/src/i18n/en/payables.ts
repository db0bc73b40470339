const companyCode = 'Company';
const report = { asOf: 'At the end of', side: 'Side', companyCode };

export const payablesResources = {
    'vendor-invoices': {
        name: 'Vendor invoice |||| Vendor invoices',
        fields: {
            companyCode, number: 'Number', kind: 'Kind', status: 'State', vendorId: 'Vendor', vendorName: 'Vendor', invoiceDate: 'Date', dueDate: 'Due', discountDate: 'Discount until',
            discountPercent: 'Discount %', total: 'Total', tax: 'Tax', open: 'Open', totalInCompanyCurrency: 'In company currency', exchangeRate: 'Rate', enteredBy: 'Entered by',
            releasedBy: 'Released by', creditedInvoiceId: 'Credits', note: 'Note', lines: 'Lines', dateFrom: 'Dated from', dueTo: 'Due until', held: 'On hold',
            hold: { reason: 'Hold' },
        },
    },
    'payment-proposals': {
        name: 'Payment proposal |||| Payment proposals',
        fields: {
            companyCode, number: 'Number', status: 'State', payOn: 'Pay on', dueUntil: 'Due until', total: 'Total', proposedBy: 'Proposed by', bookedOn: 'Booked', vendorIds: 'Vendors',
            payFrom: 'Paid from', payTo: 'Paid until',
        },
    },
    'vendor-bank-accounts': {
        name: 'Vendor bank account |||| Vendor bank accounts',
        fields: {
            companyCode, vendorId: 'Vendor', vendorName: 'Vendor', holder: 'Holder', iban: 'IBAN', accountNumber: 'Account number', routingNumber: 'Routing number', bic: 'BIC',
            status: 'State', reason: 'Reason', changedBy: 'Entered by', changedAt: 'Entered', confirmedBy: 'Answered by',
        },
    },
    'vendor-advances': {
        name: 'Vendor advance |||| Vendor advances',
        fields: { companyCode, number: 'Number', vendorId: 'Vendor', vendorName: 'Vendor', status: 'State', payOn: 'Pay on', amount: 'Amount', open: 'Not cleared', orderNumber: 'Order', note: 'Note', requestedBy: 'Asked for by' },
    },
    'open-items': {
        name: 'Open item |||| Open items',
        fields: { ...report, documentNumber: 'Document', partnerName: 'Partner', date: 'Date', dueDate: 'Due', total: 'Total', open: 'Open', held: 'On hold' },
    },
    ageing: {
        name: 'Ageing |||| Ageing',
        fields: { ...report, partnerName: 'Partner', notDue: 'Not due', upTo30: '1–30 days', upTo60: '31–60 days', upTo90: '61–90 days', over90: 'Over 90 days', total: 'Total' },
    },
};

export const payables = {
    empty: 'No invoices',
    emptyText: 'Enter what vendors bill; it is compared with orders and receipts.',
    register: 'Register',
    registered: 'The invoice is being compared with its order and receipts',
    cancel: 'Cancel invoice',
    cancelTitle: 'Cancel the invoice',
    cancelled: 'The invoice is being cancelled',
    credit: 'Credit note',
    credited: 'the invoice',
    hold: 'Hold payment',
    holdTitle: 'Hold the payment',
    held: 'The invoice will not be paid',
    release: 'Release payment',
    released: 'The invoice can be paid',
    comment: 'Comment',
    lookAlike: 'Another invoice of this vendor has the same amount at nearly the same date',
    match: 'Order, receipts and invoice',
    openQuantity: 'not billed: %{open}',
    takeOrder: 'Take the lines of an order',
    sum: 'Lines and tax: %{sum}',
    items: 'Documents',
    allVendors: 'Empty for all vendors',
    bankDataChanged: 'New bank data',
    bankAccount: 'Bank account to confirm',
    pay: 'Pay %{document}',
    submit: 'Submit for approval',
    submitted: 'The proposal is being approved',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw the proposal',
    withdrawn: 'The proposal is being withdrawn',
    file: 'Payment file',
    reconciles: '%{total} is open, as the control accounts say.',
    differs: '%{total} is open by document, but the control accounts say %{control}.',
    column: {
        line: 'Line', ordered: 'Ordered', received: 'Received', billed: 'Billed', quantityVariance: 'Quantity variance', priceVariance: 'Price variance', result: 'Result',
        vendor: 'Vendor', document: 'Document', dueDate: 'Due', open: 'Open', discount: 'Discount', payment: 'Payment', state: '', quantity: 'Quantity', price: 'Unit price',
        taxPercent: 'Tax %', creditReason: 'Reason',
    },
    reason: { DUPLICATE: 'Billed twice?', NO_ORDER: 'Not ordered', NO_RECEIPT: 'Not received', QUANTITY: 'Quantity', PRICE: 'Price', TOTAL: 'Total' },
    exclusion: {
        ON_HOLD: 'On hold', NO_BANK_ACCOUNT: 'No bank account', BANK_DATA_UNCONFIRMED: 'Bank data not confirmed', CREDITS_EXCEED_INVOICES: 'Credits exceed invoices',
        TAKEN_OUT: 'Taken out', SETTLED_MEANWHILE: 'Settled meanwhile',
    },
};
