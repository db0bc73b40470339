package io.quayside.payables.openitem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is open of one document.
 *
 * @param document null for what was posted by hand without one
 * @param open in the company's currency; negative for credits
 */
public record OpenPosition(@Nullable String reference, @Nullable OpenDocument document, @Nullable Long partnerId, Money open, LocalDate since) {

    /** Whom it is owed to, or by whom. */
    public Optional<Long> partner() {
        return document == null ? Optional.ofNullable(partnerId) : Optional.of(document.partnerId());
    }

    /** Days overdue on a day; zero or less is not due yet. What has no document is due when it was posted. */
    long overdue(LocalDate asOf) {
        return ChronoUnit.DAYS.between(document == null ? since : document.dueDate(), asOf);
    }
}
