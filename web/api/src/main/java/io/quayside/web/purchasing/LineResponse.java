package io.quayside.web.purchasing;

import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Quantity;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the lines of requisitions and of orders have in common; it stands among their own fields. */
record LineResponse(
        long id,
        int lineNumber,
        long productId,
        String productSku,
        String productName,
        @Nullable Quantity quantity,
        BigMoney unitPrice,
        @Nullable Money lineAmount,
        String warehouseCode,
        @Nullable String costCentre) {

    static LineResponse of(PurchaseLine line) {
        return new LineResponse(line.id(), line.lineNumber(), line.productId(), line.productSku(), line.productName(), line.quantity(),
                line.unitPrice(), line.lineAmount(), line.warehouseCode(), line.costCentre());
    }

    /** For somebody who is to count the goods without knowing how many there should be. */
    LineResponse withoutQuantity() {
        return new LineResponse(id, lineNumber, productId, productSku, productName, null, unitPrice, null, warehouseCode, costCentre);
    }
}
