package io.quayside.ledger;

import java.time.LocalDate;

/**
 * What became of a {@link PostEntry}.
 *
 * @param date the day that it counts on
 * @param repeated whether the same entry had been posted before, and nothing was done
 */
public record PostedEntry(long id, LocalDate date, boolean repeated) {
}
