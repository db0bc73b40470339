package io.quayside.payables.invoice;

import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A line with everything that is known of it. */
record LineDraft(
        LineKind kind,
        String description,
        @Nullable OrderedGoods goods,
        @Nullable Long landedCostId,
        @Nullable Long creditedLineId,
        @Nullable CreditReason creditReason,
        Quantity quantity,
        BigMoney unitPrice,
        BigDecimal taxPercent,
        Money tax) {

    /** The line of the order that goods were bought with. */
    record OrderedGoods(long orderId, String orderNumber, long orderLineId, long productId, @Nullable String categoryCode) {}
}
