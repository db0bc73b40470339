/** Bins that are picked from are filled up from others. */
package io.quayside.inventory.replenishment;
