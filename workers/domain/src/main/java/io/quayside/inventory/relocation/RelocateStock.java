package io.quayside.inventory.relocation;

import io.quayside.shared.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Carries goods to another place of the same warehouse.
 *
 * @param key      made by the device, so that a request that is sent again moves nothing twice
 * @param quantity in any unit of the product
 * @param ownerId  the vendor whom consigned goods belong to; none for the company's own
 */
public record RelocateStock(@NotBlank String companyCode, @NotBlank @Size(max = 64) String key, @NotNull Long productId, @Nullable Long lotId, @Nullable Long ownerId,
        @NotNull Quantity quantity, @NotNull Long fromLocationId, @NotNull Long toLocationId, @Nullable @Size(max = 500) String note) {
}
