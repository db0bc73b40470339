package io.quayside.web.quality;

import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionStatus;
import io.quayside.quality.inspection.Origin;
import io.quayside.quality.inspection.Sample;
import io.quayside.quality.inspection.Verdict;
import io.quayside.quality.sampling.InspectionLevel;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An inspection as lists show it. */
record InspectionResponse(
        long id, String companyCode, String number, Origin origin, InspectionStatus status, @Nullable Long receiptId, @Nullable Long receiptLineId,
        @Nullable String receiptNumber, @Nullable Long previousId, String warehouseCode, @Nullable Long vendorId, @Nullable String vendorName, long productId,
        String productSku, String productName, @Nullable Long lotId, @Nullable String lotNumber, Quantity quantity, Money value, @Nullable Long planId,
        String planName, InspectionLevel level, BigDecimal aql, @Nullable Sample sample, @Nullable Integer rejection, @Nullable Verdict verdict,
        String requestedBy, Instant plannedAt, @Nullable Instant closedAt, @Nullable String cancellationReason, @Nullable String cancelledBy) {

    static InspectionResponse of(Inspection row, GoodsNames.Known names) {
        return new InspectionResponse(row.id(), row.companyCode(), row.number(), row.origin(), row.status(), row.receiptId(), row.receiptLineId(),
                row.receiptNumber(), row.previousId(), row.warehouseCode(), row.vendorId(), names.vendor(row.vendorId()), row.productId(),
                names.sku(row.productId()), names.product(row.productId()), row.lotId(), names.lot(row.lotId()), row.quantity(), row.value(),
                row.planId(), row.planName(), row.level(), row.aql(), row.sample().orElse(null), row.sample().map(sample -> sample.plan().rejection()).orElse(null),
                row.verdict().orElse(null), row.requestedBy(), row.plannedAt(), row.closedAt(), row.cancellationReason(), row.cancelledBy());
    }
}
