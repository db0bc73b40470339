/** Names of the resources around the receipt itself, and their fields. */
export const dockResources = {
    'expected-receipts': {
        name: 'Expected receipt |||| Expected receipts',
        fields: {
            companyCode: 'Company', orderNumber: 'Order', vendorName: 'Vendor', buyer: 'Buyer', warehouseCode: 'Warehouse', dock: 'Dock', status: 'Status', priority: 'Priority',
            expectedDate: 'Expected', expectedFrom: 'Expected from', expectedTo: 'Expected until', carrier: 'Carrier', trackingNumber: 'Tracking number',
            reference: "Vendor's number of the notice", arrivalDate: 'Arrives on', lines: 'On its way', orderLineId: 'Line of the order', quantity: 'Quantity', unit: 'Unit',
            lotNumber: 'Lot or serial', expiryDate: 'Expires on', sscc: 'Pallet (SSCC)',
        },
    },
    'late-lines': {
        name: 'Late line |||| Late lines',
        fields: {
            companyCode: 'Company', orderNumber: 'Order', vendorName: 'Vendor', productSku: 'SKU', productName: 'Product', productId: 'Product', ordered: 'Ordered', open: 'Open',
            promisedDate: 'Promised for', daysLate: 'Days late', warehouseCode: 'Warehouse', buyer: 'Buyer',
        },
    },
    'vendor-claims': {
        name: 'Vendor claim |||| Vendor claims',
        fields: {
            companyCode: 'Company', number: 'Number', status: 'Status', vendorName: 'Vendor', receiptId: 'Receipt', claimed: 'Claimed', openedAt: 'Opened', sentAt: 'Sent', resolution: 'Outcome', comment: 'Remark',
            resolvedAt: 'Settled', resolvedBy: 'By',
        },
    },
    'product-packagings': { name: 'Packaging |||| Packagings', fields: { productId: 'Product', gtin: 'GTIN', name: 'Name', quantity: 'Holds', active: 'Active' } },
};

export const dock = {
    expected: {
        announce: 'Enter a shipment notice', late: 'Late', plan: 'Plan', planTitle: 'Plan the delivery', planned: 'The delivery is planned', notices: 'Shipment notices', fromVendor: 'sent by the vendor', noNotices: 'Nothing has been announced.',
        file: {
            choose: "Read the vendor's file", read: '%{smart_count} line is read |||| %{smart_count} lines are read', unreadable: 'The file cannot be read: it is neither CSV nor JSON.',
            noLines: 'The file holds no lines.', unknownLine: 'Row %{row}: the order has no such line.', noQuantity: 'Row %{row}: the quantity is not a number above zero.', noUnit: 'Row %{row}: the unit is missing.',
        },
        reference: 'Notice', arrives: 'Arrives', received: 'Received', closeShort: 'Nothing more comes', closeShortTitle: 'Close the line short?',
        closeShortText: 'What is still open of the line is not awaited any more. Say why.', closedShort: 'The line is closed',
        column: { product: 'Product', ordered: 'Ordered', received: 'Received', rejected: 'Rejected', returned: 'Returned', open: 'Open', expectedDate: 'Expected' },
    },
    discrepancy: { empty: 'No discrepancies', emptyText: 'What is over, short, damaged or wrong when goods come appears here.', openNonconformance: 'Open a nonconformance', photo: 'Photo %{number}', withdraw: 'Withdraw', withdrawn: 'The entry is withdrawn' },
    claim: {
        empty: 'No claims', emptyText: 'What vendors owe for wrong deliveries appears here.', lines: 'Claimed', notSent: 'No address is known', toClaim: 'Claim %{number} on %{vendor}',
        debitNote: 'Credit', notBilled: 'The order has not been billed yet; the vendor leaves it out of the bill.', enterDebitNote: 'Enter a debit note on %{number}',
        column: { what: 'What', quantity: 'Quantity', claimed: 'Claimed', total: 'Together' },
    },
    vendorNotice: {
        title: 'Announce a shipment of %{number}', text: '%{vendor}: please say what you ship to our warehouse %{warehouse}, and when it arrives. Send one notice for each shipment.',
        reference: 'Number of your delivery note', open: '%{quantity} open', another: 'Another lot or part', remove: 'Not in this shipment', send: 'Announce the shipment',
        nothing: 'The shipment holds nothing.', nothingOpen: 'Nothing of this order is open any more.', announced: 'Announced so far', done: 'Thank you. The shipment %{reference} is announced.',
    },
    priority: { HIGH: 'High', MEDIUM: 'Medium', NORMAL: 'Normal' },
    claimResolution: { CREDITED: 'Credited', REPLACED: 'Replaced', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
};
