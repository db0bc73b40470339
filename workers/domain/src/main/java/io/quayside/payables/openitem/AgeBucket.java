package io.quayside.payables.openitem;

import java.util.Arrays;

/** Days overdue. */
public enum AgeBucket {

    NOT_DUE(Long.MIN_VALUE, 0), UP_TO_30(1, 30), UP_TO_60(31, 60), UP_TO_90(61, 90), OVER_90(91, Long.MAX_VALUE);

    private final long from;
    private final long until;

    AgeBucket(long from, long until) {
        this.from = from;
        this.until = until;
    }

    static AgeBucket of(long daysOverdue) {
        return Arrays.stream(values()).filter(bucket -> daysOverdue >= bucket.from && daysOverdue <= bucket.until).findFirst().orElseThrow();
    }
}
