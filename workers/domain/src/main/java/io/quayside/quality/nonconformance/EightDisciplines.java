package io.quayside.quality.nonconformance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** D1 to D8 of a report, as the vendor wrote them; what is missing is left open. */
@Embeddable
public record EightDisciplines(
        @Nullable @Size(max = 2000) String team,
        @Nullable @Size(max = 2000) String problem,
        @Nullable @Size(max = 2000) String containment,
        @Nullable @Size(max = 2000) String rootCause,
        @Nullable @Size(max = 2000) String correction,
        @Nullable @Size(max = 2000) String implementation,
        @Nullable @Size(max = 2000) String prevention,
        @Nullable @Size(max = 2000) String recognition) {
}
