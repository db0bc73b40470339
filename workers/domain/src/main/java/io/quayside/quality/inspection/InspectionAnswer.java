package io.quayside.quality.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector answers.
 *
 * @param nonconforming units of the sample; where it is left out, the results are added up
 * @param screened every unit of the lot was looked at
 * @param parts what goes which way; where it is left out, the verdict decides
 */
public record InspectionAnswer(
        List<Result> results, @Nullable Long nonconforming, boolean screened, List<Part> parts, @Nullable String comment) {

    public InspectionAnswer {
        results = Objects.requireNonNullElse(results, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
    }

    /**
     * @param position of the characteristic
     * @param measured in the unit of the characteristic
     * @param nonconforming units that are not as specified; of a measure, those outside the limits are counted anyway
     */
    public record Result(int position, List<BigDecimal> measured, @Nullable Integer nonconforming, @Nullable String note) {
        public Result {
            measured = Objects.requireNonNullElse(measured, List.of());
        }
    }

    /**
     * @param quantity in the base unit of the goods; may be left out where serial numbers are named
     * @param serials which of the pieces, where goods have serial numbers
     */
    public record Part(PartDecision decision, BigDecimal quantity, @Nullable String reason, List<String> serials) {

        public Part {
            serials = Objects.requireNonNullElse(serials, List.of());
            quantity = quantity == null && !serials.isEmpty() ? BigDecimal.valueOf(serials.size()) : quantity;
        }
    }
}
