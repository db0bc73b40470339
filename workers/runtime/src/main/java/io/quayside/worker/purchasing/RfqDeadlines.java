package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.QuoteDeadlines;
import io.quayside.purchasing.rfq.IssuingRfqs.Deadlines;

/** Deadlines as the engine reads them. */
final class RfqDeadlines {

    private RfqDeadlines() {}

    static QuoteDeadlines of(Deadlines deadlines) {
        return new QuoteDeadlines(deadlines.reminderAt().toString(), deadlines.quotesDueAt().toString());
    }
}
