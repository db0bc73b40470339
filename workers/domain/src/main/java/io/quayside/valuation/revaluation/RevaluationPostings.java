package io.quayside.valuation.revaluation;

import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.period.PostingDates;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ValuationEntries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Books a revaluation in one entry; where it goes from an account to itself, there is nothing to book. A difference that has no open item is
 * taken from where it was booked: by product, since its category may have an account of its own.
 */
@Component
class RevaluationPostings {

    private final PostingEntries posting;
    private final PostingDates dates;
    private final Products products;
    private final ValuationEntries entries;

    RevaluationPostings(PostingEntries posting, PostingDates dates, Products products, ValuationEntries entries) {
        this.posting = posting;
        this.dates = dates;
        this.products = products;
        this.entries = entries;
    }

    void post(RevalueReceipts command, Map<Long, ReceiptLine> lines, RevaluationRun run, List<Revaluation> made) {
        LocalDate date = dates.postingDate(command.companyCode(), command.date());
        List<PostLine> postLines = lines(command, lines, run, made);
        Long entryId = postLines.size() < 2 ? null : posting.post(new PostEntry(command.companyCode(), "revaluation:" + command.key(), command.date(),
                command.description(), command.source(), postLines, command.by())).id();
        entries.append(run.changes().stream().filter(change -> !change.value().isZero()).map(change -> new ValuationEntries.Entry(command.companyCode(), change.pool(),
                null, null, command.against(), BigDecimal.ZERO, change.value(), date, command.source().type(), command.source().id(), change.receiptLineId(),
                entryId)).toList());
    }

    private List<PostLine> lines(RevalueReceipts command, Map<Long, ReceiptLine> lines, RevaluationRun run, List<Revaluation> made) {
        Map<Long, Product> byId = products.byId(lines.values().stream().map(ReceiptLine::productId).collect(Collectors.toSet()));
        Map<PostLine, Money> sums = new LinkedHashMap<>();
        run.changes().forEach(change -> add(sums, PostLine.of(change.pool().stockClass().role(), change.value()), byId.get(change.pool().productId())));
        made.forEach(each -> add(sums, PostLine.of(command.goneRole(), each.gone()), product(byId, lines, each.receiptLineId())));
        if (command.reference() == null) {
            command.additions().forEach(each -> add(sums, PostLine.of(command.against(), each.difference().negated()), product(byId, lines, each.receiptLineId())));
        }
        List<PostLine> all = sums.entrySet().stream().filter(sum -> !sum.getValue().isZero()).map(sum -> sum.getKey().amount(sum.getValue())).toList();
        return command.reference() == null ? all : withContra(command, all);
    }

    /** What stands under one open item was booked there in one line, without a product. */
    private static List<PostLine> withContra(RevalueReceipts command, List<PostLine> lines) {
        Money total = command.additions().stream().map(Addition::difference).reduce(Money::plus).orElseThrow();
        List<PostLine> all = new ArrayList<>(lines);
        if (!total.isZero()) {
            all.add(PostLine.of(command.against(), total.negated()).reference(command.reference()));
        }
        return all;
    }

    private static @Nullable Product product(Map<Long, Product> byId, Map<Long, ReceiptLine> lines, long receiptLineId) {
        return byId.get(lines.get(receiptLineId).productId());
    }

    /** Sums up by role and product. */
    private static void add(Map<PostLine, Money> sums, PostLine line, @Nullable Product product) {
        PostLine key = product == null ? line : line.product(product.id(), product.categoryCode());
        sums.merge(key.amount(line.amount().minus(line.amount())), line.amount(), Money::plus);
    }
}
