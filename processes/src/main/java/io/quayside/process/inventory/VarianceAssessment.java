package io.quayside.process.inventory;

import java.math.BigDecimal;

/** Result of {@link InventoryAdjustmentProcess#JOB_ASSESS_VARIANCE}; {@code amountMinor} is the value of all differences. */
public record VarianceAssessment(CountFacts countFacts, long amountMinor) {

    /**
     * @param complete        every line is counted
     * @param attempts        how often the sheet was counted: 1 or 2
     * @param variancePercent the largest |counted - book| / max(book, 1) of a line, in percent
     * @param varianceValue   |counted - book| at cost, all lines added, in the company's currency, major units
     * @param limitPercent    of the bin, else of the warehouse; null leaves it to the company
     * @param limitAmount     likewise, for the value
     */
    public record CountFacts(boolean complete, int attempts, boolean zeroConfirmation, boolean different, BigDecimal variancePercent,
            BigDecimal varianceValue, BigDecimal limitPercent, BigDecimal limitAmount) {}
}
