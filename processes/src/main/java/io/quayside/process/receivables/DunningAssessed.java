package io.quayside.process.receivables;

import java.math.BigDecimal;

/** Result of {@link DunningProcess#JOB_ASSESS_DUNNING}. */
public record DunningAssessed(DunningFacts dunningFacts, long amountMinor) {

    /**
     * What the table of steps asks.
     *
     * @param overdueAmount in the currency of the company, less what the customer has as credit
     * @param daysOverdue of the oldest item
     * @param level of the last letter; 0 for none
     * @param daysSinceLetter 0 for none
     * @param plan none, kept or broken
     */
    public record DunningFacts(int overdueItems, BigDecimal overdueAmount, long daysOverdue, int level, long daysSinceLetter, String segment, boolean blocked,
                               boolean paused, String plan) {}
}
