package io.quayside.valuation.landedcost;

/** By what a charge is divided over the lines of the receipts; goods that went back to the vendor do not count. */
public enum SplitBasis {
    QUANTITY, WEIGHT, VOLUME, VALUE, EQUAL
}
