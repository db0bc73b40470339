package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.shared.Quantity;
import io.quayside.valuation.pool.StockClass;
import io.quayside.valuation.report.StockValues;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The value of the stock at the end of the day {@code until}; the id of a row is its product, class and company. */
@RestController
@RequestMapping("/api/stock-values")
class StockValueController {

    record StockValueResponse(String id, String companyCode, String productId, String sku, String name, String categoryCode, StockClass stockClass, Quantity quantity, Money value) {
        static StockValueResponse of(StockValues.Row row, Scope scope) {
            return new StockValueResponse("%d-%s-%s".formatted(row.productId(), row.stockClass(), scope.companyCode()), scope.companyCode(), String.valueOf(row.productId()), row.sku(), row.name(),
                    row.categoryCode(), row.stockClass(), Quantity.of(row.quantity(), row.unit()), scope.money(row.value()));
        }
    }

    private static final Sort STANDARD = Sort.by("sku", "stock_class");
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "name", "name", "categoryCode", "category_code", "stockClass", "stock_class",
            "quantity", "quantity", "value", "value");
    private final StockValues values;
    private final ProductCategories categories;
    private final CompanyReport report;

    StockValueController(StockValues values, ProductCategories categories, CompanyReport report) {
        this.values = values;
        this.categories = categories;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<StockValueResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new StockValues.Question(scope.companyCode(), scope.until(), query.q().orElse(null), CategoryFilter.of(query, categories),
                query.filter("stockClass", StockClass::valueOf).stream().toList(), products(query));
        Page<StockValues.Row> page = values.list(question, query.pageable(STANDARD, SORTABLE));
        List<StockValueResponse> rows = page.getContent().stream().map(row -> StockValueResponse.of(row, scope)).filter(row -> !query.wantsIds() || query.ids().contains(row.id())).toList();
        return ListResponse.of(rows, query.wantsIds() ? rows.size() : page.getTotalElements());
    }

    private static List<Long> products(ListQuery query) {
        List<Long> named = ProductRowId.products(query);
        return named.isEmpty() ? query.filter("productId", Long::valueOf).stream().toList() : named;
    }
}
