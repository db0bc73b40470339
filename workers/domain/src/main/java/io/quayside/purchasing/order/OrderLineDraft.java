package io.quayside.purchasing.order;

import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A line of an order to be created; its price is in the order's currency. */
public record OrderLineDraft(
        @Nullable Long requisitionLineId,
        long productId,
        String productSku,
        String productName,
        @Nullable String categoryCode,
        Quantity quantity,
        BigMoney unitPrice,
        @Nullable LocalDate expectedDate,
        String warehouseCode,
        @Nullable String costCentre) implements PurchaseLine.Draft {}
