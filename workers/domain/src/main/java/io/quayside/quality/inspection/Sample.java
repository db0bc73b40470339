package io.quayside.quality.inspection;

import io.quayside.quality.sampling.SamplingPlan;
import io.quayside.quality.sampling.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The sample of one inspection; the severity is none where every unit is looked at. */
@Embeddable
public record Sample(
        @Nullable String codeLetter,
        @Nullable Long size,
        @Nullable Integer acceptance,
        @Nullable @Enumerated(EnumType.STRING) Severity severity) {

    static final Sample NOT_DRAWN = new Sample(null, null, null, null);

    boolean isDrawn() {
        return size != null;
    }

    public SamplingPlan plan() {
        return new SamplingPlan(codeLetter, size, acceptance);
    }
}
