package io.quayside.inventory.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends goods to a place in another warehouse of the company. Quantities are in base units. */
public record SendTransfer(@NotBlank String companyCode, @NotNull Long toLocationId, @NotEmpty List<@Valid Line> lines) {

    public record Line(@NotNull Long productId, @Nullable Long lotId, @NotNull @Positive BigDecimal quantity, @NotNull Long fromLocationId) {
    }
}
