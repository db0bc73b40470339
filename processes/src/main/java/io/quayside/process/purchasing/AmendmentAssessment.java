package io.quayside.process.purchasing;

import java.math.BigDecimal;

/** Result of {@link OrderAmendmentProcess#JOB_ASSESS_AMENDMENT}; {@code facts} describe the order as amended. */
public record AmendmentAssessment(AmendmentFacts amendmentFacts, ApprovalFacts facts, long amountMinor, int revision) {

    /** Amounts in the company's currency, major units; a decrease is negative. A rise is what lines gain, whatever others lose. */
    public record AmendmentFacts(BigDecimal changePercent, BigDecimal changeAmount, BigDecimal risePercent, BigDecimal riseAmount, BigDecimal newAmount) {}
}
