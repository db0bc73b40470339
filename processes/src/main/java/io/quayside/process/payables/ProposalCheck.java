package io.quayside.process.payables;

import java.math.BigDecimal;

/** Result of {@link PaymentProposalProcess#JOB_CHECK_PROPOSAL}. */
public record ProposalCheck(PaymentFacts paymentFacts, long amountMinor) {

    /** @param amount in the company's currency, major units */
    public record PaymentFacts(BigDecimal amount, int payments, boolean bankDataChanged) {}
}
