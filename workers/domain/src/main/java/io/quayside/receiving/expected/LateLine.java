package io.quayside.receiving.expected;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order that should have come. Quantities are in the unit of the order, none where whoever receives counts blind.
 *
 * @param daysLate calendar days at the company
 */
public record LateLine(
        long id, long expectedReceiptId, String companyCode, long orderId, String orderNumber, long vendorId, String vendorName, String buyer,
        String warehouseCode, long productId, String productSku, String productName, @Nullable Quantity ordered, @Nullable Quantity open,
        LocalDate promisedDate, long daysLate) {
}
