package io.quayside.process.receiving;

import java.math.BigDecimal;
import java.util.List;

/** Result of {@link GoodsReceiptProcess#JOB_CHECK_COUNT}: input of {@link GoodsReceiptProcess#DECISION_ASSESS_RECEIPT} per line. */
public record CountFacts(List<LineFact> lineFacts) {

    /** Percentages of what is open; the amount in the company's currency, major units. */
    public record LineFact(
            String lineId,
            String description,
            boolean arrived,
            BigDecimal overPercent,
            BigDecimal overAmount,
            BigDecimal shortPercent,
            BigDecimal damagedPercent,
            boolean wrongLot) {}
}
