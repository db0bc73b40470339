const document = { companyCode: 'Company', number: 'Number', status: 'Status', orderNumber: 'Order', vendorName: 'Vendor', warehouseCode: 'Warehouse', dock: 'Dock', buyer: 'Buyer' };

/** Names of the resources and their fields. */
export const receivingResources = {
    'goods-receipts': {
        name: 'Goods receipt |||| Goods receipts',
        fields: {
            ...document, deliveryNote: 'Delivery note', openedAt: 'Opened', openedBy: 'By', openedFrom: 'Opened from', openedTo: 'Opened until', countedAt: 'Counted', postedAt: 'Posted',
            postingDate: 'Posting date', endingReason: 'Ended', dividedFromId: 'Set aside from',
        },
    },
    'receipt-discrepancies': {
        name: 'Discrepancy |||| Discrepancies',
        fields: { ...document, receiptNumber: 'Receipt', type: 'What', productSku: 'SKU', quantity: 'Quantity', lotNumber: 'Lot', note: 'Note', loggedAt: 'Logged', loggedBy: 'By', byCount: 'By count' },
    },
};

export const receiving = {
    scan: {
        camera: 'Scan with the camera', noCamera: 'The camera cannot be used. Allow it in the browser, or use a scanner or the field.',
        waiting: '%{smart_count} entry not sent yet |||| %{smart_count} entries not sent yet',
        sending: 'Sending %{smart_count} entry |||| Sending %{smart_count} entries',
        refused: '%{smart_count} refused', look: 'Look', leaveOut: 'Leave out', kept: 'It is kept on this device and sent as soon as that is possible.',
        notKept: 'This device could not keep %{what}: it is not counted. %{reason}',
    },
    receipt: {
        dock: 'Receive goods', scanOrder: 'Scan or type an order or a carrier label', due: 'Due deliveries', nothingDue: 'No delivery is expected.', late: 'Late',
        scan: 'Scan or type a code', countLine: 'Count %{product}', count: 'Count', undo: 'Undo', blind: 'Blind count', damaged: 'Damaged',
        quantity: 'Quantity', quantityHelp: 'Added to what is counted; below zero corrects it.', numberWanted: 'Enter a number', lot: 'Lot number', serial: 'Serial number', expiry: 'Expires on',
        countAnnounced: 'Count what was announced', countedAnnounced: 'Counted as announced',
        finish: 'Finish', finishWaits: 'The end is not sent yet', notTaken: 'Not counted', finishTitle: 'Finish the count', finished: 'The count is finished',
        noteWanted: 'Enter its number, or say that it is missing.',
        offlineText: 'Count on: everything is kept on this device and counted when the server answers again.', offlineKept: 'Kept on this device',
        offlineBack: 'The server answers again. What is kept is counted once you go on.', offlineGoOn: 'Go on',
        notCounted: 'Nothing was counted of %{smart_count} line. |||| Nothing was counted of %{smart_count} lines.',
        deliveryNote: 'Number of the delivery note', paperMissing: 'There is no delivery note',
        discrepancy: 'Discrepancy', line: 'Line', noLine: 'No line of the order', note: 'Note', photo: 'Take a photo', log: 'Log', logged: 'Logged',
        cancel: 'Cancel receipt', cancelTitle: 'Cancel this receipt?', cancelled: 'The receipt is cancelled',
        reverse: 'Reverse', reverseTitle: 'Reverse this receipt?', reverseText: 'Its stock moves and postings are taken back by moves and postings in the other direction.', reversed: 'The receipt is reversed',
        lines: 'Lines', product: 'Product', expected: 'Expected', counted: 'Counted', accepted: 'Taken in', returned: 'Sent back', outcome: 'Outcome', price: 'Price', value: 'Value',
        byCount: 'by the count', blocked: '%{quantity} blocked', notBlocked: 'not all of it blocked: it is not where it was put any more, or it is reserved or counted just now', dividedFrom: 'another receipt, whose other lines are posted', toReceipt: 'Goods receipt %{number} of %{vendor}',
    },
    scanOutcome: {
        counted: 'Counted', 'unknown-code': 'Unknown code', 'wrong-item': 'Not on this order', 'bad-check-digit': 'Misread', malformed: 'Unreadable', 'lot-required': 'Which lot?',
        'serial-required': 'Which serial number?', 'expiry-required': 'When does it expire?', 'lot-differs': 'Another lot than announced', expired: 'Expired', 'duplicate-serial': 'Counted already', 'not-countable': 'Cannot be counted', 'pallet-counted': 'Counted already',
        'receipt-closed': 'The count is finished', refused: 'Refused',
    },
    scanRemedy: { 'lot-required': 'Enter', 'serial-required': 'Enter', 'expiry-required': 'Enter', expired: 'Count anyway' },
    lineOutcome: { ACCEPT: 'Taken in', ACCEPT_SHORT: 'Taken in, rest waived', BACKORDER: 'Taken in, rest expected', REFUSE_SURPLUS: 'Surplus refused', REFUSE: 'Refused' },
    goodsState: { GOOD: 'Good', DAMAGED: 'Damaged', WRONG_LOT: 'Wrong lot' },
    discrepancyType: { OVER: 'Too many', SHORT: 'Too few', DAMAGED: 'Damaged', WRONG_ITEM: 'Wrong item', WRONG_LOT: 'Wrong lot', MISSING_PAPER: 'Missing paper', LATE: 'Late' },
};
