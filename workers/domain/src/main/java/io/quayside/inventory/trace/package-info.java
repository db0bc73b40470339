/** Where a lot comes from and where it went, through kits at every level. */
package io.quayside.inventory.trace;
