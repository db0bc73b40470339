package io.quayside.receivables.invoice;

import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A line with everything that is known of it. */
record LineDraft(
        String description,
        @Nullable Long productId,
        @Nullable String categoryCode,
        Quantity quantity,
        BigMoney unitPrice,
        BigDecimal taxPercent,
        Money net,
        Money tax,
        @Nullable Long creditedLineId,
        @Nullable CreditReason creditReason) {}
