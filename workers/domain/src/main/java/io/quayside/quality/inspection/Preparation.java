package io.quayside.quality.inspection;

import io.quayside.quality.sampling.Severity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a sample is drawn.
 *
 * @param trigger kebab-case
 * @param inQuarantine the goods came blocked and lie there already
 * @param vendorScore from 0 to 100
 */
public record Preparation(
        String title,
        String trigger,
        boolean certificateInOrder,
        boolean inQuarantine,
        @Nullable BigDecimal vendorScore,
        int acceptedInRow,
        int rejectedOfLastFive,
        @Nullable Severity lastSeverity,
        int skippedInRow) {
}
