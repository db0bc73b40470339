package io.quayside.planning.promise;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When so much of a product can be with a customer.
 *
 * @param today       what could be promised at once
 * @param most        what can be promised at all, as far as is known
 * @param availableOn none when there will not be enough, and then nothing is shipped
 */
public record Promise(String companyCode, String warehouseCode, long productId, Quantity quantity, Quantity today, Quantity most, @Nullable LocalDate availableOn,
        @Nullable LocalDate shipsOn, @Nullable LocalDate arrivesOn, LocalTime cutOff, int transitDays) {
}
