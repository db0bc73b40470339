package io.quayside.valuation.newcost;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Amounts;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for new costs of what is in stock, and shows what was asked for. */
@Service
@Transactional
public class StockRevaluations {

    /** Equal to that of the process contract, which a test of the workers holds together. */
    public static final String REQUESTED = "ledger.revaluation-requested";
    public static final String DOCUMENT_TYPE = "stock-revaluation";
    private static final RowFilter<StockRevaluation> FILTER = new RowFilter<>("id", "companyCode", "reason",
            Set.of("companyCode", "number", "status", "productId", "requestedBy"));
    private final StockRevaluationRows rows;
    private final RevaluedPools pools;
    private final Products products;
    private final Companies companies;
    private final NumberSequences numbers;
    private final Outbox outbox;
    private final Clock clock;

    StockRevaluations(StockRevaluationRows rows, RevaluedPools pools, Products products, Companies companies, NumberSequences numbers, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.pools = pools;
        this.products = products;
        this.companies = companies;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<StockRevaluation> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public StockRevaluation get(long id, Collection<String> visible) {
        return rows.findById(id).filter(each -> visible.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("stock revaluation", id));
    }

    @Transactional(readOnly = true)
    public Optional<String> companyOf(long id) {
        return rows.findById(id).map(StockRevaluation::companyCode);
    }

    /** @throws Refusal.Conflict {@code no-stock}, {@code revaluation-open}, {@code no-difference} */
    public StockRevaluation request(RequestRevaluation request, CurrentUser user) {
        if (!user.sees(request.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Company company = companies.get(request.companyCode());
        Product product = products.byId(List.of(request.productId())).get(request.productId());
        if (product == null) {
            throw new Refusal.Invalid("productId", "is not a product");
        }
        BigMoney unitCost = unitCost(request, company);
        RevaluedPools.Result result = pools.revalue(company, product.id(), unitCost, false);
        requirePossible(company, product, result);
        StockRevaluation revaluation = new StockRevaluation(company.code(), numbers.nextNumber(company.code(), "SR"), product.id(), unitCost, request.reason().strip(),
                user.username(), clock.instant());
        revaluation.concerns(result.quantity(), result.oldValue(), result.difference());
        rows.saveAndFlush(revaluation);
        publish(revaluation, product);
        return revaluation;
    }

    private static BigMoney unitCost(RequestRevaluation request, Company company) {
        if (request.newUnitCost().signum() < 0 || request.newUnitCost().stripTrailingZeros().scale() > Amounts.UNIT_PRICE_SCALE) {
            throw new Refusal.Invalid("newUnitCost", "must not be below zero, with at most %d decimals".formatted(Amounts.UNIT_PRICE_SCALE));
        }
        return Amounts.unitPrice(request.newUnitCost(), company.currency());
    }

    private void requirePossible(Company company, Product product, RevaluedPools.Result result) {
        if (result.changes().isEmpty()) {
            throw new Refusal.Conflict("no-stock", "%s has nothing of %s in stock.".formatted(company.code(), product.sku()));
        }
        if (rows.existsByCompanyCodeAndOpenProductId(company.code(), product.id())) {
            throw new Refusal.Conflict("revaluation-open", "A revaluation of %s waits for approval already.".formatted(product.sku()));
        }
        if (result.changes().stream().allMatch(change -> change.value().isZero())) {
            throw new Refusal.Conflict("no-difference", "The stock of %s costs that much already.".formatted(product.sku()));
        }
    }

    private void publish(StockRevaluation revaluation, Product product) {
        String id = String.valueOf(revaluation.id());
        outbox.publish(REQUESTED, id, Map.ofEntries(Map.entry("revaluationId", id), Map.entry("documentType", DOCUMENT_TYPE), Map.entry("documentId", id),
                Map.entry("businessKey", revaluation.number()), Map.entry("companyCode", revaluation.companyCode()),
                Map.entry("title", "%s at %s: %s".formatted(product.sku(), revaluation.newUnitCost(), revaluation.reason())),
                Map.entry("requester", revaluation.requestedBy()), Map.entry("revaluationAmount", revaluation.difference().abs().getAmount()),
                Map.entry("amountMinor", revaluation.difference().abs().getAmountMinorLong()),
                Map.entry("currency", revaluation.difference().getCurrencyUnit().getCode())));
    }
}
