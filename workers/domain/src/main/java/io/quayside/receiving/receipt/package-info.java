/** Goods receipts: counted at the dock, compared with what was ordered, posted to stock. */
package io.quayside.receiving.receipt;
