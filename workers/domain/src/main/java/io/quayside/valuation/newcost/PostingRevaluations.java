package io.quayside.valuation.newcost;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostedEntry;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ValuationEntries;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with a revaluation: what is in stock by then gets the new cost, and the difference is a gain or a loss. */
@Service
@Transactional
public class PostingRevaluations {

    private final StockRevaluationRows rows;
    private final RevaluedPools pools;
    private final PostingEntries posting;
    private final ValuationEntries entries;
    private final Products products;
    private final Companies companies;
    private final Clock clock;

    PostingRevaluations(StockRevaluationRows rows, RevaluedPools pools, PostingEntries posting, ValuationEntries entries, Products products, Companies companies, Clock clock) {
        this.rows = rows;
        this.pools = pools;
        this.posting = posting;
        this.entries = entries;
        this.products = products;
        this.companies = companies;
        this.clock = clock;
    }

    public void post(long id) {
        StockRevaluation revaluation = locked(id);
        Company company = companies.get(revaluation.companyCode());
        RevaluedPools.Result result = pools.revalue(company, revaluation.productId(), revaluation.newUnitCost(), true);
        List<RevaluedPools.Change> changes = result.changes().stream().filter(change -> !change.value().isZero()).toList();
        if (!changes.isEmpty()) {
            book(revaluation, company, changes);
        }
        revaluation.concerns(result.quantity(), result.oldValue(), result.difference());
        revaluation.posted(clock.instant());
        rows.saveAndFlush(revaluation);
    }

    /** Each class with a contra of its own, so that no entry is left with one line where two classes cancel out. */
    private void book(StockRevaluation revaluation, Company company, List<RevaluedPools.Change> changes) {
        Product product = products.get(revaluation.productId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        SourceRef source = new SourceRef(StockRevaluations.DOCUMENT_TYPE, revaluation.id(), revaluation.number());
        PostedEntry posted = posting.post(new PostEntry(company.code(), "stock-revaluation:" + revaluation.id(), today,
                "Revaluation of %s to %s".formatted(product.sku(), revaluation.newUnitCost()), source, changes.stream().flatMap(change -> Stream.of(
                        PostLine.of(change.pool().stockClass().role(), change.value()).product(product.id(), product.categoryCode()),
                        PostLine.of(AccountRole.REVALUATION, change.value().negated()).product(product.id(), product.categoryCode()))).toList(), revaluation.requestedBy()));
        entries.append(changes.stream().map(change -> new ValuationEntries.Entry(company.code(), change.pool(), null, null, AccountRole.REVALUATION, BigDecimal.ZERO,
                change.value(), posted.date(), source.type(), source.id(), null, posted.id())).toList());
    }

    public void reject(long id, @Nullable String comment) {
        StockRevaluation revaluation = locked(id);
        revaluation.reject(comment, clock.instant());
        rows.saveAndFlush(revaluation);
    }

    private StockRevaluation locked(long id) {
        return rows.findForChangeById(id).orElseThrow(() -> new Refusal.NotFound("stock revaluation", id));
    }
}
