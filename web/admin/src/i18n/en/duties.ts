/** By the keys that the rules of segregation are made of. */
export const duties = {
    request: 'request', order: 'order', 'propose-amendment': 'propose a change', approve: 'approve', receive: 'receive', inspect: 'inspect',
    dispose: 'decide what becomes of goods', countersign: 'countersign', count: 'count', recount: 'recount', correct: 'correct', verify: 'verify',
    'enter-invoice': 'enter the invoice', 'release-exception': 'release the exception', 'approve-invoice': 'approve the invoice', pay: 'pay',
    'propose-payment': 'propose the payment', 'create-vendor': 'create the vendor', 'change-bank-data': 'change bank data',
    'confirm-bank-data': 'confirm bank data', 'accept-delivery': 'accept what differs', 'book-receipt': 'book a receipt', 'waive-items': 'waive what is open',
    'close-period': 'close the period', 'reopen-period': 'reopen the period', 'enter-quotes': 'enter quotes', award: 'award quotes',
};
