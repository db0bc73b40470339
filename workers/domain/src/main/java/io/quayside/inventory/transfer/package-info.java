/** Goods on their way between warehouses: sent, then received; what is missing is approved. */
package io.quayside.inventory.transfer;
