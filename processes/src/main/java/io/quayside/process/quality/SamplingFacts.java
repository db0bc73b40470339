package io.quayside.process.quality;

import java.math.BigDecimal;

/**
 * Variable {@code samplingFacts}: what {@code choose-sampling} decides on.
 *
 * @param trigger            of the plan: {@code all}, {@code every-nth}, {@code percent}, {@code skip-lot}, or {@code certificate-only} where it is not the turn of the lot
 * @param vendorScore        0 to 100; null for a vendor of whom nothing is known
 * @param acceptedInRow      lots of this product from this vendor, the newest first, until one was rejected; at most 10 are looked at
 * @param rejectedOfLastFive of the same lots
 * @param lastSeverity       {@code normal}, {@code tightened}, or null where no lot was sampled yet
 * @param skippedInRow       lots released without a look since the last that was inspected
 */
public record SamplingFacts(
        String trigger,
        boolean certificateInOrder,
        BigDecimal vendorScore,
        int acceptedInRow,
        int rejectedOfLastFive,
        String lastSeverity,
        int skippedInRow) {}
