package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostedEntry;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.period.PostingDates;
import io.quayside.valuation.ValuationEntries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books valued moves: one entry per document, whatever the number of its moves, and the changes of the pools under the same date. */
@Component
class StockPostings {

    private final PostingEntries posting;
    private final PostingDates dates;
    private final ValuationEntries entries;

    StockPostings(PostingEntries posting, PostingDates dates, ValuationEntries entries) {
        this.posting = posting;
        this.dates = dates;
        this.entries = entries;
    }

    private record LineKey(AccountRole role, @Nullable Long productId, @Nullable String category, @Nullable String reference) {
    }

    /** @param categories the category of each product */
    void post(String companyCode, List<ValuedMove> document, LocalDate day, Function<Long, String> categories) {
        StockMove first = document.getFirst().move();
        List<PostLine> lines = lines(document, categories);
        if (lines.size() > 1) {
            PostEntry entry = new PostEntry(companyCode, "stock-move:" + first.id(), day, Wording.of(first),
                    new SourceRef(first.source().type(), first.source().id(), first.source().number()), lines, first.movedBy());
            PostedEntry posted = posting.post(entry);
            append(companyCode, document, posted.date(), posted.id());
        } else {
            append(companyCode, document, dates.postingDate(companyCode, day), null);
        }
    }

    private void append(String companyCode, List<ValuedMove> document, LocalDate date, @Nullable Long entryId) {
        entries.append(document.stream().flatMap(valued -> valued.changes().stream().map(change -> new ValuationEntries.Entry(companyCode, change.pool(),
                valued.move().id(), valued.move().lotId(), valued.contraRole(), change.quantity(), change.value(), date, valued.move().source().type(),
                valued.move().source().id(), valued.move().source().lineId(), entryId))).toList());
    }

    private static List<PostLine> lines(List<ValuedMove> document, Function<Long, String> categories) {
        Map<LineKey, Money> sums = new LinkedHashMap<>();
        for (ValuedMove valued : document) {
            long product = valued.move().productId();
            String category = categories.apply(product);
            valued.changes().forEach(change -> add(sums, new LineKey(change.pool().stockClass().role(), product, category, null), change.value()));
            valued.contras().forEach(contra -> add(sums, contra.role() == AccountRole.OPENING_BALANCE
                    ? new LineKey(contra.role(), null, category, null) : new LineKey(contra.role(), product, category, contra.reference()), contra.amount()));
        }
        List<PostLine> lines = new ArrayList<>();
        sums.forEach((key, sum) -> {
            if (!sum.isZero()) {
                lines.add(new PostLine(key.role, key.category, sum, null, key.reference, key.productId, null, null));
            }
        });
        return lines;
    }

    private static void add(Map<LineKey, Money> sums, LineKey key, Money amount) {
        sums.merge(Objects.requireNonNull(key), amount, Money::plus);
    }
}
