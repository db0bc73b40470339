/** Stock: what lies where, how it came there, whom it is kept for. Quantities only; what it is worth is the valuation's. */
package io.quayside.inventory;
