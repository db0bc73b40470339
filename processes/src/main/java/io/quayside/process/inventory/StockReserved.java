package io.quayside.process.inventory;

import java.math.BigDecimal;

/**
 * What {@code inventory.reserve-stock} gives. What is missing waits for goods to come and gets them by rank.
 *
 * @param reservationId what {@code inventory.release-stock} takes
 * @param stockReserved whether everything is there
 * @param reservedNow   in the base unit of the product, as is the missing quantity
 */
public record StockReserved(String reservationId, boolean stockReserved, BigDecimal reservedNow, BigDecimal missing) {}
