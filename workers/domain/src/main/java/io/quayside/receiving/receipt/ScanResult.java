package io.quayside.receiving.receipt;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a scan was matched to, or why it was not; the quantity is in the product's base unit. */
public record ScanResult(
        ScanOutcome outcome,
        String message,
        @Nullable Long lineId,
        @Nullable Long countId,
        @Nullable Long productId,
        @Nullable Quantity quantity,
        @Nullable String lotNumber,
        @Nullable LocalDate expiryDate) {

    static ScanResult refused(ScanOutcome outcome, String message) {
        return new ScanResult(outcome, message, null, null, null, null, null, null);
    }

    static ScanResult refused(ScanOutcome outcome, String message, Goods goods) {
        return new ScanResult(outcome, message, goods.line() == null ? null : goods.line().id(), null, goods.product().id(), goods.quantity(),
                goods.lotNumber(), goods.expiryDate());
    }

    static ScanResult counted(Goods goods, ReceiptCount count) {
        return new ScanResult(ScanOutcome.COUNTED, "%s %s".formatted(goods.product().sku(), goods.quantity()), goods.line().id(), count.id(),
                goods.product().id(), goods.quantity(), goods.lotNumber(), goods.expiryDate());
    }
}
