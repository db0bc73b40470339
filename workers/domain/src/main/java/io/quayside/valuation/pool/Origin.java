package io.quayside.valuation.pool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The move by which goods arrived, the line of the goods receipt if there is one, and the day that their age counts from. */
public record Origin(@Nullable Long receiptLineId, long moveId, LocalDate receivedOn) {
}
