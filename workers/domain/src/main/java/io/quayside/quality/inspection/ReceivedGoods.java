package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One lot of one line of a goods receipt, not yet posted. Whatever is asked for follows from the line, so every lot of a line that was
 * split has it.
 *
 * @param serials the pieces of a line that has serial numbers, which are one lot to inspect
 * @param blockedAs what was wrong with the goods when they came, as in {@code damaged}; they go to quarantine by themselves
 * @param quantity in the product's base unit
 * @param value of the quantity, in the company's currency
 * @param receivedBy who counted the goods
 */
public record ReceivedGoods(
        long receiptId,
        String receiptNumber,
        long receiptLineId,
        String companyCode,
        String warehouseCode,
        long vendorId,
        long productId,
        @Nullable Long lotId,
        List<Long> serials,
        Quantity quantity,
        Money value,
        String receivedBy,
        @Nullable String blockedAs) {

    String key() {
        return "receipt-line:%d:%s%s".formatted(receiptLineId, lotId == null ? "-" : lotId, blockedAs == null ? "" : ":" + blockedAs);
    }
}
