package io.quayside.purchasing.requisition;

import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A line as it is to be: everything looked up and defaulted. With the id of a present line it changes that line. */
public record LineDraft(
        @Nullable Long id,
        long productId,
        String productSku,
        String productName,
        @Nullable String categoryCode,
        Quantity quantity,
        @Nullable LocalDate neededBy,
        String warehouseCode,
        @Nullable Long suggestedVendorId,
        @Nullable String suggestedVendorName,
        BigMoney unitPrice,
        @Nullable String costCentre,
        @Nullable String note) implements PurchaseLine.Draft {

    public LineDraft {
        if (!quantity.isPositive()) {
            throw new IllegalArgumentException("a line asks for more than nothing, not " + quantity);
        }
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a unit price is not negative: " + unitPrice);
        }
    }

    /** The line as it stands. */
    static LineDraft of(RequisitionLine line) {
        return new LineDraft(line.id(), line.productId(), line.productSku(), line.productName(), line.categoryCode(), line.quantity(), line.neededBy(),
                line.warehouseCode(), line.suggestedVendorId(), line.suggestedVendorName(), line.unitPrice(), line.costCentre(), line.note());
    }

    LineDraft from(long vendorId, String vendorName, BigMoney price) {
        return new LineDraft(id, productId, productSku, productName, categoryCode, quantity, neededBy, warehouseCode, vendorId, vendorName, price,
                costCentre, note);
    }

    /** The date is left out, since the original's may have passed. */
    static LineDraft copyOf(RequisitionLine line) {
        return new LineDraft(null, line.productId(), line.productSku(), line.productName(), line.categoryCode(), line.quantity(), null,
                line.warehouseCode(), line.suggestedVendorId(), line.suggestedVendorName(), line.unitPrice(), line.costCentre(), line.note());
    }
}
