package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One lot of one line of a goods receipt, not yet posted. Whatever is asked for follows from the line, so every lot of a line that was
 * split has it.
 *
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
        Quantity quantity,
        Money value,
        String receivedBy) {

    String key() {
        return "receipt-line:%d:%s".formatted(receiptLineId, lotId == null ? "-" : lotId);
    }
}
