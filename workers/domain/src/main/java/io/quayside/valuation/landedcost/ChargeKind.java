package io.quayside.valuation.landedcost;

public enum ChargeKind {
    FREIGHT, DUTY, INSURANCE, HANDLING, OTHER
}
