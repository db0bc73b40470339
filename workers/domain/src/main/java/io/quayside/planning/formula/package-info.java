/** The formulas, pure: safety stock, reorder point, how much, and until when to look. */
package io.quayside.planning.formula;
