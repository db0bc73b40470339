package io.quayside.purchasing.requisition;

import io.quayside.shared.Quantity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A line as somebody enters it. What is left out is filled in: unit and price by the product and its vendors, the rest by the header. */
public record LineInput(
        @Nullable Long id,
        @Nullable Long productId,
        @Nullable @Size(max = 40) String productSku,
        @NotNull Quantity quantity,
        @Nullable LocalDate neededBy,
        @Nullable @Size(max = 16) String warehouseCode,
        @Nullable Long suggestedVendorId,
        @Nullable BigMoney unitPrice,
        @Nullable @Size(max = 32) String costCentre,
        @Nullable @Size(max = 500) String note) {}
