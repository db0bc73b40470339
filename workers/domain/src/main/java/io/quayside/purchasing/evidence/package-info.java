/** What an approver and the approval matrix need to know of a purchase: budget, prices, stock, open orders, vendors. */
package io.quayside.purchasing.evidence;
