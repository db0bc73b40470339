package io.quayside.valuation.landedcost;

public enum LandedCostStatus {
    DRAFT, POSTED, REVERSED
}
