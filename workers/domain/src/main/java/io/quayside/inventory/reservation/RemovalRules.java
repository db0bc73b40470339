package io.quayside.inventory.reservation;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The nearest category decides, then the warehouse; without a rule tracked goods go by expiry and others by age. */
@Service
public class RemovalRules extends Register<RemovalRule, Long, RemovalRuleDetails> {

    private static final String TAKEN = "has a rule already";
    private final RemovalRuleRows rows;
    private final ProductCategories categories;
    private final Warehouses warehouses;

    RemovalRules(RemovalRuleRows rows, ProductCategories categories, Warehouses warehouses) {
        super("removal rule", rows, filter("id", "companyCode", null, "companyCode", "warehouseCode", "categoryCode", "strategy"));
        this.rows = rows;
        this.categories = categories;
        this.warehouses = warehouses;
    }

    RemovalStrategy strategy(String companyCode, String warehouseCode, Product product) {
        List<RemovalRule> rules = rows.findByCompanyCode(companyCode).stream()
                .filter(rule -> rule.warehouseCode() == null || rule.warehouseCode().equals(warehouseCode)).toList();
        for (String category : path(product.categoryCode())) {
            Optional<RemovalRule> found = best(rules, category);
            if (found.isPresent()) {
                return found.get().strategy();
            }
        }
        return best(rules, null).map(RemovalRule::strategy).orElse(product.tracking() == Tracking.NONE ? RemovalStrategy.FIFO : RemovalStrategy.FEFO);
    }

    /** A rule of the warehouse goes before one of all warehouses. */
    private static Optional<RemovalRule> best(List<RemovalRule> rules, String category) {
        return rules.stream().filter(rule -> Objects.equals(rule.categoryCode(), category)).min((a, b) -> Boolean.compare(a.warehouseCode() == null, b.warehouseCode() == null));
    }

    private List<String> path(String code) {
        List<String> path = new ArrayList<>();
        for (String each = code; each != null && !path.contains(each); ) {
            path.add(each);
            each = categories.find(each, Set.of()).map(ProductCategory::parentCode).orElse(null);
        }
        return path;
    }

    @Override
    protected void check(RemovalRuleDetails details, Optional<RemovalRule> present) {
        require(details.warehouseCode() == null || warehouses.find(details.warehouseCode(), Set.of(details.companyCode())).isPresent(), "warehouseCode",
                "is not a warehouse of the company");
        require(details.categoryCode() == null || categories.find(details.categoryCode(), Set.of()).isPresent(), "categoryCode", "is not a product category");
        require(rows.findByCompanyCode(details.companyCode()).stream().filter(rule -> !Optional.of(rule).equals(present))
                .noneMatch(rule -> Objects.equals(rule.warehouseCode(), details.warehouseCode()) && Objects.equals(rule.categoryCode(), details.categoryCode())),
                "categoryCode", TAKEN);
    }

    @Override
    protected Optional<Refusal> refused() {
        return Optional.of(new Refusal.Invalid("categoryCode", TAKEN));
    }

    @Override
    protected RemovalRule make(RemovalRuleDetails details) {
        return new RemovalRule(details);
    }

    @Override
    protected void apply(RemovalRule rule, RemovalRuleDetails details) {
        rule.change(details);
    }
}
