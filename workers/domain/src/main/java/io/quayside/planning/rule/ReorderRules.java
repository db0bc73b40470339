package io.quayside.planning.rule;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
public class ReorderRules extends Register<ReorderRule, Long, ReorderRuleDetails> {

    private final ReorderRuleRows rows;
    private final Warehouses warehouses;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Vendors vendors;
    private final CostCentres costCentres;

    ReorderRules(ReorderRuleRows rows, Warehouses warehouses, Products products, UnitsOfMeasure units, Vendors vendors, CostCentres costCentres) {
        super("reorder rule", rows, filter("id", "companyCode", null, "companyCode", "warehouseCode", "productId", "vendorId", "method", "below", "active"));
        this.rows = rows;
        this.warehouses = warehouses;
        this.products = products;
        this.units = units;
        this.vendors = vendors;
        this.costCentres = costCentres;
    }

    /** Products of which less is available than the level at which they are bought, as of the last round. */
    public long countBelow(Collection<String> companies) {
        return companies.isEmpty() ? 0 : rows.countByCompanyCodeInAndBelowTrueAndActiveTrue(companies);
    }

    List<ReorderRule> of(String companyCode, Collection<Long> productIds) {
        return productIds.isEmpty() ? List.of() : rows.findByCompanyCodeAndProductIdIn(companyCode, productIds);
    }

    @Override
    protected void check(ReorderRuleDetails details, Optional<ReorderRule> present) {
        require(warehouses.find(details.warehouseCode(), Set.of(details.companyCode())).isPresent(), "warehouseCode", "is not a warehouse of the company");
        Product product = products.find(details.productId(), Set.of()).orElseThrow(() -> new Refusal.Invalid("productId", "is not a product"));
        present.ifPresent(before -> require(before.productId() == product.id() && before.warehouseCode().equals(details.warehouseCode()), "productId",
                "and warehouse cannot be changed"));
        require(present.isPresent() || !rows.existsByWarehouseCodeAndProductId(details.warehouseCode(), product.id()), "productId", "has a rule for this warehouse already");
        require(details.vendorId() == null || vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        require(details.costCentre() == null || costCentres.find(details.companyCode(), details.costCentre()).filter(each -> each.isActive()).isPresent(), "costCentre",
                "is not an active cost centre of the company");
        checkQuantities(details, product.baseUnit());
    }

    private void checkQuantities(ReorderRuleDetails details, String unit) {
        if (details.method() == ReorderMethod.MIN_MAX) {
            require(details.minQuantity() != null, "minQuantity", "is needed");
            require(details.maxQuantity() != null, "maxQuantity", "is needed");
            require(details.maxQuantity().compareTo(details.minQuantity()) >= 0, "maxQuantity", "must not be below the minimum");
            require(details.rounding() != PackRounding.DOWN || details.multiple() == null
                    || details.multiple().compareTo(details.maxQuantity().subtract(details.minQuantity())) <= 0, "multiple",
                    "does not fit between minimum and maximum, so that nothing would ever be bought");
        }
        counts("minQuantity", details.minQuantity(), unit);
        counts("maxQuantity", details.maxQuantity(), unit);
        counts("multiple", details.multiple(), unit);
    }

    private void counts(String field, @Nullable BigDecimal value, String unit) {
        require(value == null || units.get(unit).counts(Quantity.of(value, unit)), field, "cannot be counted in %s".formatted(unit));
    }

    @Override
    protected ReorderRule make(ReorderRuleDetails details) {
        return new ReorderRule(details);
    }

    @Override
    protected void apply(ReorderRule rule, ReorderRuleDetails details) {
        rule.change(details);
    }
}
