package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import io.quayside.valuation.newcost.RequestRevaluation;
import io.quayside.valuation.newcost.RevaluationStatus;
import io.quayside.valuation.newcost.StockRevaluation;
import io.quayside.valuation.newcost.StockRevaluations;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New costs per unit of what is in stock. */
@RestController
@RequestMapping("/api/stock-revaluations")
class StockRevaluationController {

    record RevaluationResponse(String id, String companyCode, String number, RevaluationStatus status, String productId, String sku, String name, Quantity quantity,
            Money oldValue, BigMoney newUnitCost, Money difference, String reason, String requestedBy, Instant requestedAt, @Nullable String answer,
            @Nullable Instant endedAt) {

        static RevaluationResponse of(StockRevaluation each, Product product) {
            return new RevaluationResponse(String.valueOf(each.id()), each.companyCode(), each.number(), each.status(), String.valueOf(product.id()), product.sku(),
                    product.name(), Quantity.of(each.quantity(), product.baseUnit()), each.oldValue(), each.newUnitCost(), each.difference(), each.reason(),
                    each.requestedBy(), each.requestedAt(), each.answer(), each.endedAt());
        }
    }

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("requestedAt"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"number", "status", "requestedAt", "requestedBy", "companyCode"};
    private final StockRevaluations revaluations;
    private final Products products;

    StockRevaluationController(StockRevaluations revaluations, Products products) {
        this.revaluations = revaluations;
        this.products = products;
    }

    @GetMapping
    @VoucherReader
    ResponseEntity<List<RevaluationResponse>> list(ListQuery query, CurrentUser user) {
        Page<StockRevaluation> page = revaluations.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        Map<Long, Product> byId = products.byId(page.map(StockRevaluation::productId).getContent());
        return ListResponse.of(page, each -> RevaluationResponse.of(each, byId.get(each.productId())));
    }

    @GetMapping("/{id}")
    @VoucherReader
    RevaluationResponse show(@PathVariable long id, CurrentUser user) {
        return full(revaluations.get(id, user.companies()));
    }

    /** Asks for approval at once. */
    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    RevaluationResponse request(@Valid @RequestBody RequestRevaluation request, CurrentUser user) {
        return full(revaluations.request(request, user));
    }

    private RevaluationResponse full(StockRevaluation each) {
        return RevaluationResponse.of(each, products.get(each.productId()));
    }
}
