package io.quayside.inventory.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found in a bin.
 *
 * @param counted by line of the sheet
 * @param found   what the sheet does not name
 */
public record EnterCounts(long countId, Map<Long, Number> counted, List<Found> found) {

    /** @param unit any unit of the product; none for its base unit */
    public record Number(BigDecimal value, @Nullable String unit) {

        public Number(BigDecimal value) {
            this(value, null);
        }
    }

    /**
     * @param expiresOn of a lot that is new
     * @param ownerId   the vendor whom consigned goods belong to; none for the company's own
     */
    public record Found(long productId, @Nullable String lotNumber, @Nullable LocalDate expiresOn, @Nullable Long ownerId, Number counted) {

        public Found(long productId, @Nullable String lotNumber, BigDecimal counted) {
            this(productId, lotNumber, null, null, new Number(counted));
        }
    }
}
