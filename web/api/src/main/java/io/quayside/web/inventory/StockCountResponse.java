package io.quayside.web.inventory;

import io.quayside.inventory.count.CountKind;
import io.quayside.inventory.count.CountStatus;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A count sheet; blind while somebody is asked to count ({@code askedFor} says which time). Lists leave the lines out.
 *
 * @param countedBy everybody who took part in the first count, {@code recountedBy} in the second one
 */
record StockCountResponse(long id, String companyCode, String number, String warehouseCode, long locationId, String locationCode, CountKind kind, CountStatus status,
        List<String> countedBy, List<String> recountedBy, @Nullable Money variance, @Nullable String closingReason, String plannedBy, Instant plannedAt,
        @Nullable Instant openedAt, @Nullable Instant closedAt, @Nullable Integer askedFor, List<Line> lines) {

    record Line(long id, long productId, String sku, String productName, @Nullable Long lotId, @Nullable String lotNumber, @Nullable Long ownerId, @Nullable String ownerName,
            @Nullable Quantity book,
            @Nullable Quantity firstCounted, @Nullable Quantity secondCounted, @Nullable Quantity difference, @Nullable BigDecimal variancePercent, String unit) {
    }
}
