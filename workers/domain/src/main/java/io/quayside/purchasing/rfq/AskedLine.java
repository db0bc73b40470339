package io.quayside.purchasing.rfq;

import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line as vendors are asked for it: everything looked up. */
record AskedLine(
        @Nullable Long requisitionLineId,
        long productId,
        String productSku,
        String productName,
        Quantity quantity,
        @Nullable LocalDate neededBy,
        String warehouseCode,
        @Nullable String costCentre,
        @Nullable String note) {

    static AskedLine of(RequisitionLine line) {
        return new AskedLine(line.id(), line.productId(), line.productSku(), line.productName(), line.approvedQuantity(), line.neededBy(),
                line.warehouseCode(), line.costCentre(), line.note());
    }
}
