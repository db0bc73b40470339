package io.quayside.inventory.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found in a bin.
 *
 * @param counted by line of the sheet, in base units
 * @param found   what the sheet does not name
 */
public record EnterCounts(long countId, Map<Long, BigDecimal> counted, List<Found> found) {

    public record Found(long productId, @Nullable String lotNumber, BigDecimal counted) {
    }
}
