/** Goods go from location to location, by moves that are never changed; quants are what the moves leave. */
package io.quayside.inventory.move;
