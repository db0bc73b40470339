package io.quayside.valuation.landedcost;

/** The open item of a landed cost on the clearing account. */
final class LandedCostReference {

    static final String PREFIX = "landed-cost:";

    private LandedCostReference() {
    }

    static String of(long landedCostId) {
        return PREFIX + landedCostId;
    }
}
