/** Stock on hand, as others may read it. */
package io.quayside.inventory;
