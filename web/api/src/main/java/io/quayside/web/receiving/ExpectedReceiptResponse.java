package io.quayside.web.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quayside.receiving.expected.DeliveryPriority;
import io.quayside.receiving.expected.ExpectedLine;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.ShipmentNotice;
import io.quayside.receiving.receipt.RejectedLines.Rejected;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is expected of an order; in lists without lines and notices. */
record ExpectedReceiptResponse(
        long id,
        String companyCode,
        long orderId,
        String orderNumber,
        long vendorId,
        String vendorName,
        String buyer,
        String warehouseCode,
        @Nullable String dock,
        ExpectedStatus status,
        DeliveryPriority priority,
        boolean late,
        @Nullable LocalDate expectedDate,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Long processInstanceKey,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Notice> notices) {

    /** Quantities are in the unit of the order; none where whoever receives counts blind, and nothing rejected or returned before anything has come. */
    record Line(long orderLineId, int lineNumber, long productId, String productSku, String productName, @Nullable Quantity ordered,
                @Nullable Quantity received, @Nullable Quantity rejected, @Nullable Quantity returned, @Nullable Quantity open, @Nullable LocalDate expectedDate, @Nullable String shortReason) {

        static Line of(ExpectedLine line, @Nullable Rejected rejected, boolean hidden) {
            boolean silent = hidden || rejected == null;
            return new Line(line.orderLineId(), line.lineNumber(), line.productId(), line.productSku(), line.productName(),
                    hidden ? null : line.ordered(), hidden ? null : line.received(), silent ? null : rejected.rejected(),
                    silent ? null : rejected.returned(), hidden ? null : line.open(), line.expectedDate(), line.shortReason());
        }
    }

    record Notice(long id, String reference, @Nullable String carrier, @Nullable String trackingNumber, LocalDate arrivalDate, @Nullable String dock,
                  @Nullable Long receiptId, String enteredBy, Instant enteredAt, boolean fromVendor, List<NoticeLine> lines) {

        static Notice of(ShipmentNotice notice, boolean hidden) {
            return new Notice(notice.id(), notice.reference(), notice.carrier(), notice.trackingNumber(), notice.arrivalDate(), notice.dock(),
                    notice.receiptId(), notice.enteredBy(), notice.enteredAt(), notice.fromVendor(), hidden ? List.of() : List.copyOf(notice.lines()));
        }
    }

    static ExpectedReceiptResponse of(ExpectedReceipt expected, LocalDate today, @Nullable Long instance, @Nullable List<Line> lines,
            @Nullable List<Notice> notices) {
        return new ExpectedReceiptResponse(expected.id(), expected.companyCode(), expected.orderId(), expected.orderNumber(), expected.vendorId(),
                expected.vendorName(), expected.buyer(), expected.warehouseCode(), expected.dock(), expected.status(), expected.priority(),
                expected.isLate(today), expected.expectedDate(), expected.carrier(), expected.trackingNumber(), instance, expected.version(), lines, notices);
    }
}
