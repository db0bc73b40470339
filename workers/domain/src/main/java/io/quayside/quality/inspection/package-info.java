/** Inspections of received goods and of stock: what was planned, what was found and what follows for the goods. */
package io.quayside.quality.inspection;
