package io.quayside.process.purchasing;

/** Result of check-agreement. */
public record AgreementCheck(ApprovalFacts facts, long amountMinor) {}
