package io.quayside.inventory.reservation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes goods that are kept for a reservation.
 *
 * @param key          names the effect within the reservation: the same key takes once
 * @param quantity     in the base unit; all that is kept, if none is given
 * @param document     the number of the paper that goes with them, such as a delivery note; the reservation's own, if none is given
 * @param toLocationId where they are brought to be packed; to the customer, if none is given
 */
public record IssueReserved(@NotBlank @Size(max = 40) String key, @Nullable @Positive @Digits(integer = 13, fraction = 6) BigDecimal quantity,
        @Nullable @Size(max = 40) String document, @Nullable Long toLocationId) {
}
