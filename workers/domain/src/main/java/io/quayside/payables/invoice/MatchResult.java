package io.quayside.payables.invoice;

public enum MatchResult {
    MATCHED, WITHIN_TOLERANCE, EXCEPTION
}
