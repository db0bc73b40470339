package io.quayside.web.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quayside.quality.nonconformance.EightDisciplines;
import io.quayside.quality.nonconformance.Nonconformance;
import io.quayside.quality.nonconformance.NonconformanceStatus;
import io.quayside.quality.nonconformance.Source;
import io.quayside.quality.nonconformance.VendorReport;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NonconformanceResponse(
        long id, String companyCode, String number, NonconformanceStatus status, Source source, @Nullable Long sourceId, @Nullable String sourceNumber,
        @Nullable Long vendorId, @Nullable String vendorName, @Nullable Long productId, @Nullable String productSku, @Nullable String productName,
        @Nullable Long lotId, @Nullable String lotNumber, String title, String description, String openedBy, Instant openedAt, @Nullable String containment,
        @Nullable String cause, @Nullable String correctiveAction, @Nullable String actionOwner, @Nullable LocalDate dueOn, @Nullable Instant vendorAskedAt,
        @Nullable Instant escalatedAt, @Nullable String actionResult, @Nullable String correctedBy, @Nullable Instant correctedAt, @Nullable String verifiedBy,
        @Nullable Instant verifiedAt, @Nullable String verification, @Nullable Instant closedAt, @Nullable String cancellationReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Report report) {

    /** What the vendor was asked for; only on the page of a nonconformance. */
    record Report(LocalDate dueOn, Instant askedAt, @Nullable Instant remindedAt, @Nullable LocalDate receivedOn, @Nullable String receivedBy,
                  @Nullable EightDisciplines content) {

        static Report of(VendorReport report) {
            return new Report(report.dueOn(), report.askedAt(), report.remindedAt(), report.receivedOn(), report.receivedBy(), report.content());
        }
    }

    NonconformanceResponse with(Report vendorReport) {
        return new NonconformanceResponse(id, companyCode, number, status, source, sourceId, sourceNumber, vendorId, vendorName, productId, productSku, productName,
                lotId, lotNumber, title, description, openedBy, openedAt, containment, cause, correctiveAction, actionOwner, dueOn, vendorAskedAt, escalatedAt,
                actionResult, correctedBy, correctedAt, verifiedBy, verifiedAt, verification, closedAt, cancellationReason, vendorReport);
    }

    static NonconformanceResponse of(Nonconformance row, GoodsNames.Known names) {
        return new NonconformanceResponse(row.id(), row.companyCode(), row.number(), row.status(), row.source(), row.sourceId(), row.sourceNumber(),
                row.vendorId(), names.vendor(row.vendorId()), row.productId(), names.sku(row.productId()), names.product(row.productId()),
                row.lotId(), names.lot(row.lotId()), row.title(), row.description(), row.openedBy(), row.openedAt(), row.containment(),
                row.cause(), row.correctiveAction(), row.actionOwner(), row.dueOn(), row.vendorAskedAt(), row.escalatedAt(), row.actionResult(),
                row.correctedBy(), row.correctedAt(), row.verifiedBy(), row.verifiedAt(), row.verification(), row.closedAt(), row.cancellationReason(), null);
    }
}
