package io.quayside.web.purchasing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.purchasing.rfq.Rfq;
import io.quayside.purchasing.rfq.RfqAward;
import io.quayside.purchasing.rfq.RfqLine;
import io.quayside.purchasing.rfq.RfqStatus;
import io.quayside.purchasing.rfq.RfqVendor;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A request for quotation; in lists without its lines, vendors and awards. */
record RfqResponse(
        long id,
        String companyCode,
        String number,
        RfqStatus status,
        String title,
        @Nullable String note,
        String buyer,
        String buyerName,
        @Nullable Long requisitionId,
        @Nullable String requisitionNumber,
        LocalDate quotesDueOn,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt,
        @Nullable String closingReason,
        int version,
        @Nullable Long processInstanceKey,
        @JsonUnwrapped @Nullable Details details) {

    record Details(List<Line> lines, List<Vendor> vendors, List<Award> awards) {}

    record Line(
            long id, int lineNumber, long productId, String productSku, String productName, Quantity quantity, @Nullable LocalDate neededBy,
            String warehouseCode, @Nullable String costCentre, @Nullable String note) {

        static Line of(RfqLine line) {
            return new Line(line.id(), line.lineNumber(), line.productId(), line.productSku(), line.productName(), line.quantity(), line.neededBy(),
                    line.warehouseCode(), line.costCentre(), line.note());
        }
    }

    record Vendor(
            long vendorId, String vendorName, @Nullable Instant sentAt, @Nullable Instant remindedAt, @Nullable Instant answeredAt,
            @Nullable String declineReason) {

        static Vendor of(RfqVendor vendor) {
            return new Vendor(vendor.vendorId(), vendor.vendorName(), vendor.sentAt(), vendor.remindedAt(), vendor.answeredAt(),
                    vendor.declineReason().orElse(null));
        }
    }

    /** @param best whether nothing better was left out; the prices are landed ones, as they were compared */
    record Award(
            long lineId, long quoteId, long vendorId, String vendorName, BigMoney landedPrice, boolean best, String bestVendorName, BigMoney bestPrice,
            @Nullable String reason, String awardedBy, Instant awardedAt) {

        static Award of(RfqAward award) {
            return new Award(award.rfqLineId(), award.quoteId(), award.vendorId(), award.vendorName(), award.landedPrice(), award.isBest(),
                    award.bestVendorName(), award.bestPrice(), award.reason(), award.awardedBy(), award.awardedAt());
        }
    }

    static RfqResponse of(Rfq rfq, String buyerName, @Nullable Long instance, @Nullable Details details) {
        return new RfqResponse(rfq.id(), rfq.companyCode(), rfq.number(), rfq.status(), rfq.title(), rfq.note(), rfq.buyer(), buyerName,
                rfq.requisitionId().orElse(null), rfq.requisitionNumber(), rfq.quotesDueOn(), rfq.createdAt(), rfq.sentAt(), rfq.endedAt(),
                rfq.closingReason(), rfq.version(), instance, details);
    }
}
