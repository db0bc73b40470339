package io.quayside.purchasing.rfq;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All quotes for one line, the cheapest that can be awarded first.
 *
 * @param approvedListed whether the product has approved suppliers at all
 */
public record ComparedLine(RfqLine line, List<ComparedQuote> quotes, boolean approvedListed) {

    /** The lowest landed price; of equal ones the sooner, then the better known. */
    static final Comparator<ComparedQuote> BEST_FIRST = Comparator.comparing((ComparedQuote quote) -> !quote.isAwardable())
            .thenComparing(ComparedQuote::landedPrice).thenComparing(quote -> quote.quote().leadTimeDays())
            .thenComparing(ComparedQuote::score, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(quote -> quote.quote().id());

    public Optional<ComparedQuote> best() {
        return quotes.stream().filter(ComparedQuote::isAwardable).findFirst();
    }

    Optional<ComparedQuote> quote(long quoteId) {
        return quotes.stream().filter(quote -> quote.quote().id() == quoteId).findFirst();
    }

    /** Choosing it has to be explained: another one is better, or the vendor is not approved where others are. */
    public boolean needsReason(ComparedQuote chosen) {
        boolean best = best().filter(quote -> Objects.equals(quote.quote().id(), chosen.quote().id())).isPresent();
        return !best || approvedListed && !chosen.approved();
    }
}
