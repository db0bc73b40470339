package io.quayside.planning.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row behind a figure, in the base unit of the product: so much of a bin, a transfer, a requisition, an order or a reservation. */
public record StockFlow(FlowPart part, String warehouseCode, long productId, @Nullable LocalDate due, BigDecimal quantity, String documentType, long documentId,
        String documentNumber) {

    /** Nobody knows yet whether it can be used. */
    public boolean waitsInQuality() {
        return part == FlowPart.PLANNED && documentType.equals("stock");
    }
}
