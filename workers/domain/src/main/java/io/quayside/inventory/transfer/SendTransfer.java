package io.quayside.inventory.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends goods to a place in another warehouse of the company. */
public record SendTransfer(@NotBlank String companyCode, @NotNull Long toLocationId, @NotEmpty List<@Valid Line> lines) {

    /**
     * @param unit    any unit of the product; none for its base unit
     * @param ownerId the vendor whom consigned goods belong to; none for the company's own
     */
    public record Line(@NotNull Long productId, @Nullable Long lotId, @NotNull @Positive BigDecimal quantity, @Nullable @Size(max = 8) String unit, @NotNull Long fromLocationId,
            @Nullable Long ownerId) {

        public Line(Long productId, @Nullable Long lotId, BigDecimal quantity, Long fromLocationId) {
            this(productId, lotId, quantity, null, fromLocationId, null);
        }
    }
}
