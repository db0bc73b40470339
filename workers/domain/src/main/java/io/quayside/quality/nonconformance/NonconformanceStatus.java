package io.quayside.quality.nonconformance;

/** How far a nonconformance is, for lists; what comes next is for the process to say. */
public enum NonconformanceStatus {
    OPEN, ANALYSED, CORRECTED, CLOSED, CANCELLED
}
