/** Stock kept for a demand: who ranks higher gets it first, and nobody else can take it. */
package io.quayside.inventory.reservation;
