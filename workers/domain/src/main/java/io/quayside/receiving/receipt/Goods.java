package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.Product;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a scan names: a product, how much of it in its base unit, and its lot or serial number. The line is none for what was not ordered. */
record Goods(@Nullable ReceiptLine line, Product product, Quantity quantity, @Nullable String lotNumber, @Nullable LocalDate expiryDate) {

    Goods of(@Nullable ReceiptLine matched) {
        return new Goods(matched, product, quantity, lotNumber, expiryDate);
    }
}
