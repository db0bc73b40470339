package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import java.math.BigDecimal;

/** So much of a quant is kept for a reservation; negative when it is given up. */
record Allocation(long reservationId, QuantKey quant, BigDecimal quantity) {
}
