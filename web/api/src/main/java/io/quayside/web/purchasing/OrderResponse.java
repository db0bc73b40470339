package io.quayside.web.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.purchasing.order.OrderMilestones;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.receiving.receipt.RejectedLines.Rejected;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order; in lists without its lines and amendments. */
record OrderResponse(
        long id,
        String number,
        OrderStatus status,
        @JsonUnwrapped OrderOrigin origin,
        String buyerName,
        String currency,
        @Nullable Money total,
        @Nullable Money totalInCompanyCurrency,
        String exchangeRate,
        @JsonUnwrapped OrderMilestones milestones,
        int revision,
        int version,
        boolean openingHistory,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AmendmentResponse> amendments) {

    /** What was rejected or returned is not told of a line of which nothing has come. */
    record Line(@JsonUnwrapped LineResponse line, @Nullable LocalDate expectedDate, @Nullable Quantity receivedQuantity, @Nullable Quantity rejectedQuantity,
                @Nullable Quantity returnedQuantity) {

        /** @param hidden from somebody who is to count the goods blind */
        static Line of(PurchaseOrderLine line, @Nullable Rejected rejected, boolean hidden) {
            LineResponse told = hidden ? LineResponse.of(line).withoutQuantity() : LineResponse.of(line);
            boolean silent = hidden || rejected == null;
            return new Line(told, line.expectedDate(), hidden ? null : line.received(), silent ? null : rejected.rejected(), silent ? null : rejected.returned());
        }
    }

    /** @param hides goods whose quantity the total would tell to somebody who is to count them blind */
    static OrderResponse of(PurchaseOrder order, String buyerName, @Nullable Long instance, boolean hides, @Nullable List<Line> lines,
            @Nullable List<AmendmentResponse> amendments) {
        return new OrderResponse(order.id(), order.number(), order.status(), order.origin(), buyerName, order.total().getCurrencyUnit().getCode(),
                hides ? null : order.total(), hides ? null : order.companyTotal(), order.exchangeRate().stripTrailingZeros().toPlainString(), order.milestones(), order.revision(),
                order.version(), order.isOpeningHistory(), instance, lines, amendments);
    }
}
