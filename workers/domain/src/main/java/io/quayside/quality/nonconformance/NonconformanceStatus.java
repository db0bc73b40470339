package io.quayside.quality.nonconformance;

import java.util.EnumSet;
import java.util.Set;

/** How far a nonconformance is, for lists; what comes next is for the process to say. */
public enum NonconformanceStatus {
    OPEN, ANALYSED, CORRECTED, CLOSED, CANCELLED;

    static final Set<NonconformanceStatus> CANCELLABLE = EnumSet.of(OPEN, ANALYSED, CORRECTED);
}
