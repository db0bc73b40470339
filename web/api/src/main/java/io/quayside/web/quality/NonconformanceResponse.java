package io.quayside.web.quality;

import io.quayside.quality.nonconformance.Nonconformance;
import io.quayside.quality.nonconformance.NonconformanceStatus;
import io.quayside.quality.nonconformance.Source;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NonconformanceResponse(
        long id, String companyCode, String number, NonconformanceStatus status, Source source, @Nullable Long sourceId, @Nullable String sourceNumber,
        @Nullable Long vendorId, @Nullable String vendorName, @Nullable Long productId, @Nullable String productSku, @Nullable String productName,
        @Nullable Long lotId, @Nullable String lotNumber, String title, String description, String openedBy, Instant openedAt, @Nullable String containment,
        @Nullable String cause, @Nullable String correctiveAction, @Nullable String actionOwner, @Nullable LocalDate dueOn, @Nullable Instant vendorAskedAt,
        @Nullable Instant escalatedAt, @Nullable String actionResult, @Nullable String correctedBy, @Nullable Instant correctedAt, @Nullable String verifiedBy,
        @Nullable Instant verifiedAt, @Nullable String verification, @Nullable Instant closedAt, @Nullable String cancellationReason) {

    static NonconformanceResponse of(Nonconformance row, GoodsNames.Known names) {
        return new NonconformanceResponse(row.id(), row.companyCode(), row.number(), row.status(), row.source(), row.sourceId(), row.sourceNumber(),
                row.vendorId(), names.vendor(row.vendorId()), row.productId(), names.sku(row.productId()), names.product(row.productId()),
                row.lotId(), names.lot(row.lotId()), row.title(), row.description(), row.openedBy(), row.openedAt(), row.containment(),
                row.cause(), row.correctiveAction(), row.actionOwner(), row.dueOn(), row.vendorAskedAt(), row.escalatedAt(), row.actionResult(),
                row.correctedBy(), row.correctedAt(), row.verifiedBy(), row.verifiedAt(), row.verification(), row.closedAt(), row.cancellationReason());
    }
}
