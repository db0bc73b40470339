package io.quayside.quality.inspection;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector found.
 *
 * @param passed whether the sample lets the lot pass
 * @param nonconforming units of the sample
 * @param screened every unit of the lot was looked at
 */
@Embeddable
public record Verdict(
        @Nullable Boolean passed,
        @Nullable Long nonconforming,
        @Nullable Boolean screened,
        @Nullable String inspectedBy,
        @Nullable Instant inspectedAt,
        @Nullable String remark) {

    static final Verdict NONE = new Verdict(null, null, null, null, null, null);

    boolean isGiven() {
        return passed != null;
    }
}
