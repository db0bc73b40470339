package io.quayside.valuation.newcost;

public enum RevaluationStatus {
    IN_APPROVAL, POSTED, REJECTED
}
