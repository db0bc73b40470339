package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.shared.Quantity;
import io.quayside.valuation.report.StockAgeing;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long stock has been there, with what is to be provided for it; the id of a row is its product and company. */
@RestController
@RequestMapping("/api/stock-ageing")
class StockAgeingController {

    record AgeingResponse(String id, String companyCode, String productId, String sku, String name, String categoryCode, Quantity quantity, LocalDate oldest, Money value, Money upTo30,
            Money upTo60, Money upTo90, Money upTo180, Money over180, Money provision) {
        static AgeingResponse of(StockAgeing.Row row, Scope scope) {
            return new AgeingResponse("%d-%s".formatted(row.productId(), scope.companyCode()), scope.companyCode(), String.valueOf(row.productId()), row.sku(), row.name(), row.categoryCode(), Quantity.of(row.quantity(), row.unit()),
                    row.oldest(), scope.money(row.value()), scope.money(row.upTo30()), scope.money(row.upTo60()), scope.money(row.upTo90()), scope.money(row.upTo180()),
                    scope.money(row.over180()), scope.money(row.provision()));
        }
    }

    private static final Sort STANDARD = Sort.by("oldest", "product_id");
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "name", "name", "categoryCode", "category_code", "quantity", "quantity", "oldest", "oldest",
            "value", "value", "over180", "over180", "upTo180", "up_to180");
    private final StockAgeing ageing;
    private final ProductCategories categories;
    private final CompanyReport report;

    StockAgeingController(StockAgeing ageing, ProductCategories categories, CompanyReport report) {
        this.ageing = ageing;
        this.categories = categories;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<AgeingResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new StockAgeing.Question(scope.companyCode(), scope.until(), CategoryFilter.of(query, categories),
                query.filter("slowerThanDays", Integer::valueOf).orElse(null), ProductRowId.products(query));
        Page<AgeingResponse> page = ageing.list(question, query.pageable(STANDARD, SORTABLE)).map(row -> AgeingResponse.of(row, scope));
        List<AgeingResponse> rows = page.getContent().stream().filter(row -> !query.wantsIds() || query.ids().contains(row.id())).toList();
        return ListResponse.of(rows, query.wantsIds() ? rows.size() : page.getTotalElements());
    }
}
