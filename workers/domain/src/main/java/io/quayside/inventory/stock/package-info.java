/** Stock as people look at it: by product, place and lot, now and on any day before. */
package io.quayside.inventory.stock;
