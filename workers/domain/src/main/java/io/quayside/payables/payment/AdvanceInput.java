package io.quayside.payables.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

public record AdvanceInput(
        @NotNull Long vendorId,
        @NotNull Money amount,
        @NotNull LocalDate payOn,
        @Nullable @Size(max = 24) String orderNumber,
        @Nullable @Size(max = 500) String note) {}
