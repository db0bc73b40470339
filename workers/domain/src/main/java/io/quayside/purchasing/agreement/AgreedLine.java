package io.quayside.purchasing.agreement;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A line as it is to be: everything looked up. */
record AgreedLine(
        long productId,
        String productSku,
        String productName,
        @Nullable String categoryCode,
        String unit,
        BigMoney unitPrice,
        @Nullable BigDecimal maxQuantity,
        @Nullable BigDecimal maxAmount,
        @Nullable Integer leadTimeDays) {}
