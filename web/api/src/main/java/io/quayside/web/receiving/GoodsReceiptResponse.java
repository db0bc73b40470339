package io.quayside.web.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.product.Tracking;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.GoodsState;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.ReceiptCount;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ReceiptMilestones;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A goods receipt; in lists without its lines. */
record GoodsReceiptResponse(
        long id,
        String companyCode,
        String number,
        ReceiptStatus status,
        long expectedReceiptId,
        long orderId,
        String orderNumber,
        long vendorId,
        String vendorName,
        String buyer,
        String warehouseCode,
        @Nullable String dock,
        @Nullable String deliveryNote,
        boolean paperMissing,
        @Nullable Long dividedFromId,
        @JsonUnwrapped ReceiptMilestones milestones,
        @Nullable Long processInstanceKey,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DiscrepancyResponse> discrepancies) {

    /** Quantities are in the base unit of the product. What is expected and announced is not told while it is counted blind. */
    record Line(long id, int lineNumber, long orderLineId, long productId, String productSku, String productName, Tracking tracking, boolean blind,
                @Nullable Quantity expected, @Nullable Quantity announced, Quantity counted, @Nullable LineOutcome outcome, @Nullable String decisionReason,
                @Nullable String decidedBy, Quantity accepted,
                Quantity returned, BigMoney unitPrice, String orderUnit, @Nullable Money companyValue, List<Count> counts) {

        static Line of(ReceiptLine line, boolean hidden) {
            return new Line(line.id(), line.lineNumber(), line.orderLineId(), line.productId(), line.productSku(), line.productName(), line.tracking(),
                    line.isBlind(), hidden ? null : line.expected(), hidden ? null : line.announced(), line.counted(), line.outcome(),
                    line.decisionReason(), line.decidedBy(), line.accepted(),
                    line.returned(), line.unitPrice(), line.orderUnit(), line.companyValue(),
                    line.counts().stream().filter(count -> !hidden || count.counted().isPositive()).map(count -> Count.of(count, hidden)).toList());
        }
    }

    record Count(long id, @Nullable String lotNumber, @Nullable LocalDate expiryDate, GoodsState state, @Nullable Quantity announced, Quantity counted,
                 Quantity accepted, @Nullable Long lotId) {

        static Count of(ReceiptCount count, boolean hidden) {
            return new Count(count.id(), count.lotNumber(), count.expiryDate(), count.state(), hidden ? null : count.announced(), count.counted(),
                    count.accepted(), count.lotId());
        }
    }

    static GoodsReceiptResponse of(GoodsReceipt receipt, @Nullable Long instance, @Nullable List<Line> lines,
            @Nullable List<DiscrepancyResponse> discrepancies) {
        return new GoodsReceiptResponse(receipt.id(), receipt.companyCode(), receipt.number(), receipt.status(), receipt.expectedId(), receipt.orderId(),
                receipt.orderNumber(), receipt.vendorId(), receipt.vendorName(), receipt.buyer(), receipt.warehouseCode(), receipt.dock(),
                receipt.deliveryNote(), receipt.isPaperMissing(), receipt.dividedFromId(), receipt.milestones(), instance, receipt.version(), lines, discrepancies);
    }
}
