package io.quayside.web.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.purchasing.order.OrderMilestones;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order; in lists without its lines and amendments. */
record OrderResponse(
        long id,
        String number,
        OrderStatus status,
        @JsonUnwrapped OrderOrigin origin,
        String currency,
        Money total,
        Money totalInCompanyCurrency,
        String exchangeRate,
        @JsonUnwrapped OrderMilestones milestones,
        int revision,
        int version,
        boolean openingHistory,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AmendmentResponse> amendments) {

    record Line(
            long id,
            int lineNumber,
            long productId,
            String productSku,
            String productName,
            Quantity quantity,
            BigMoney unitPrice,
            Money lineAmount,
            @Nullable LocalDate expectedDate,
            String warehouseCode,
            @Nullable String costCentre,
            Quantity receivedQuantity) {

        static Line of(PurchaseOrderLine line) {
            return new Line(line.id(), line.lineNumber(), line.productId(), line.productSku(), line.productName(), line.quantity(), line.unitPrice(),
                    line.lineAmount(), line.expectedDate(), line.warehouseCode(), line.costCentre(), line.received());
        }
    }

    static OrderResponse of(PurchaseOrder order, @Nullable Long instance, @Nullable List<Line> lines, @Nullable List<AmendmentResponse> amendments) {
        return new OrderResponse(order.id(), order.number(), order.status(), order.origin(), order.total().getCurrencyUnit().getCode(), order.total(),
                order.companyTotal(), order.exchangeRate().stripTrailingZeros().toPlainString(), order.milestones(), order.revision(),
                order.version(), order.isOpeningHistory(), instance, lines, amendments);
    }
}
