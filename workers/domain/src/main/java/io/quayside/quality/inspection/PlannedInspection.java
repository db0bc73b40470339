package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Goods of a receipt that are inspected: they have to be taken in at the quality location. What came blocked has none; it is quarantined.
 *
 * @param lotId none for goods without lots, and for the serial numbers of a line together
 * @param quantity in the product's base unit
 */
public record PlannedInspection(
        long inspectionId, String number, long receiptLineId, @Nullable Long lotId, Quantity quantity, @Nullable Long qualityLocationId) {
}
