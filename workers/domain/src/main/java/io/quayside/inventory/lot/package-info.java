/** Lots and serial numbers. */
package io.quayside.inventory.lot;
