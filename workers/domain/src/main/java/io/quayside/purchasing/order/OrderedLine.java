package io.quayside.purchasing.order;

import io.quayside.shared.Quantity;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A line of an order as those see it who receive or pay for it; the price is in the order's currency, per unit of the quantity. */
public record OrderedLine(
        long orderId,
        String orderNumber,
        String companyCode,
        long vendorId,
        String buyer,
        @Nullable Long requisitionId,
        long orderLineId,
        int lineNumber,
        long productId,
        String productSku,
        String productName,
        @Nullable String categoryCode,
        Quantity quantity,
        BigMoney unitPrice) {}
