package io.quayside.process.receiving;

import java.math.BigDecimal;

/** Result of {@link VendorClaimProcess#JOB_ASSESS_CLAIM}: what the books still have against the vendor, in the company's currency, in major and whole minor units. */
public record ClaimAssessment(BigDecimal openClaimAmount, long openClaimMinor) {}
