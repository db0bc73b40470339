package io.quayside.inventory.kit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So many kits, into this bin of the warehouse that the components are taken from; a tracked kit needs a lot number. */
public record AssembleKits(@NotNull Long kitId, @NotNull @Positive BigDecimal quantity, @NotNull Long locationId, @Nullable @Size(max = 64) String lotNumber,
        @Nullable LocalDate expiresOn) {
}
