package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.count.ClassedProduct;
import io.quayside.inventory.count.ClassedProducts;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.UtcTime;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which class products have in a warehouse; it says how often their bins are counted. */
@RestController
@RequestMapping("/api/abc-classes")
class AbcClassController {

    record AbcClassResponse(String id, String companyCode, String warehouseCode, long productId, String sku, String productName, String abcClass, Money consumptionValue,
            Instant computedAt) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Order.asc("abc_class"), Sort.Order.desc("consumption_value"), Sort.Order.asc("id"));
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "warehouseCode", "warehouse_code", "abcClass", "abc_class", "consumptionValue", "consumption_value");
    private final ClassedProducts classes;
    private final Companies companies;

    AbcClassController(ClassedProducts classes, Companies companies) {
        this.classes = classes;
        this.companies = companies;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<AbcClassResponse>> list(ListQuery query, CurrentUser user) {
        Set<String> mine = query.filter("companyCode").<Set<String>>map(one -> user.companies().contains(one) ? Set.of(one) : Set.of()).orElse(user.companies());
        var question = new ClassedProducts.Question(mine, query.filters("warehouseCode"), query.filters("productId").stream().map(Long::valueOf).toList(),
                query.filters("abcClass"), query.ids());
        return ListResponse.of(classes.list(question, query.pageable(STANDARD, SORTABLE)), this::response);
    }

    private AbcClassResponse response(ClassedProduct row) {
        Money value = Money.of(companies.get(row.companyCode()).currency(), row.consumptionValue(), RoundingMode.HALF_UP);
        return new AbcClassResponse(row.id(), row.companyCode(), row.warehouseCode(), row.productId(), row.sku(), row.productName(), row.abcClass(), value,
                UtcTime.instant(row.computedAt()));
    }
}
