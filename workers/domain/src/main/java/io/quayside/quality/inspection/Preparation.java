package io.quayside.quality.inspection;

import io.quayside.quality.sampling.Severity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a sample is drawn.
 *
 * @param trigger kebab-case
 * @param vendorScore from 0 to 100
 */
public record Preparation(
        String title,
        String trigger,
        boolean certificateInOrder,
        @Nullable BigDecimal vendorScore,
        int acceptedInRow,
        int rejectedOfLastFive,
        @Nullable Severity lastSeverity,
        int skippedInRow) {
}
