package io.quayside.inventory.kit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So many kits, in any unit of the product or, without one, in its base unit, into this bin of the warehouse that the components are taken from; a tracked kit needs a lot number. */
public record AssembleKits(@NotNull Long kitId, @NotNull @Positive BigDecimal quantity, @Nullable @Size(max = 8) String unit, @NotNull Long locationId, @Nullable @Size(max = 64) String lotNumber,
        @Nullable LocalDate expiresOn) {

    public AssembleKits(Long kitId, BigDecimal quantity, Long locationId, @Nullable String lotNumber, @Nullable LocalDate expiresOn) {
        this(kitId, quantity, null, locationId, lotNumber, expiresOn);
    }
}
