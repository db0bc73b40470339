/** The processes that a filter offers; their names are texts. */
export const processIds = ['purchase-approval', 'approval-chain', 'purchase-order', 'order-amendment', 'request-for-quotation', 'purchase-agreement'];

export const processChoices = processIds.map(id => ({ id, name: `quayside.process.${id}` }));
