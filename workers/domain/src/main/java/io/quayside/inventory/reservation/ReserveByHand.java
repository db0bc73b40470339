package io.quayside.inventory.reservation;

import io.quayside.shared.Quantity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person keeps goods for.
 *
 * @param key       of the request: the same key reserves once
 * @param reference what others know the demand by, such as the number of an order
 * @param customerId who is told when the goods are called back
 * @param quantity  in any unit of the product
 */
public record ReserveByHand(
        @NotBlank @Size(max = 60) String key,
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        @NotNull Long productId,
        @NotNull Quantity quantity,
        @NotBlank @Size(max = 40) String reference,
        @Nullable Long customerId,
        @Min(1) @Max(9) Integer priorityClass,
        @NotNull LocalDate promiseDate,
        @Nullable Instant expiresAt) {

    private static final int ORDINARY = 5;

    public ReserveByHand {
        priorityClass = Objects.requireNonNullElse(priorityClass, ORDINARY);
    }
}
