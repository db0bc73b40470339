package io.quayside.inventory.putaway;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
public class PutawayRules extends Register<PutawayRule, Long, PutawayRuleDetails> {

    private final PutawayRuleRows rows;
    private final Warehouses warehouses;
    private final Locations locations;
    private final Products products;
    private final ProductCategories categories;

    PutawayRules(PutawayRuleRows rows, Warehouses warehouses, Locations locations, Products products, ProductCategories categories) {
        super("putaway rule", rows, filter("id", "companyCode", null, "companyCode", "warehouseCode", "productId", "categoryCode", "method", "zone", "active"));
        this.rows = rows;
        this.warehouses = warehouses;
        this.locations = locations;
        this.products = products;
        this.categories = categories;
    }

    List<PutawayRule> of(String companyCode, String warehouseCode, Product product) {
        Set<String> path = categories.paths().getOrDefault(product.categoryCode(), Set.of(product.categoryCode()));
        return rows.findByCompanyCodeAndWarehouseCodeAndActiveTrueOrderBySortOrderAscIdAsc(companyCode, warehouseCode).stream()
                .filter(rule -> rule.isFor(product, path)).toList();
    }

    @Override
    protected void check(PutawayRuleDetails details, Optional<PutawayRule> present) {
        Set<String> company = Set.of(details.companyCode());
        require(warehouses.find(details.warehouseCode(), company).isPresent(), "warehouseCode", "is not a warehouse of the company");
        require(present.isEmpty() || present.get().details().warehouseCode().equals(details.warehouseCode()), "warehouseCode", "cannot be changed");
        require(details.productId() == null || products.find(details.productId(), company).isPresent(), "productId", "is not a product");
        require(details.categoryCode() == null || categories.find(details.categoryCode(), company).isPresent(), "categoryCode", "is not a product category");
        require((details.method() == PutawayMethod.FIXED_BIN) == (details.locationId() != null), "locationId", "belongs to a fixed bin, and to it alone");
        require(details.locationId() == null || locations.find(details.locationId(), company)
                .filter(bin -> bin.kind() == LocationKind.STORAGE && details.warehouseCode().equals(bin.warehouseCode())).isPresent(), "locationId",
                "is not a storage bin of the warehouse");
    }

    @Override
    protected PutawayRule make(PutawayRuleDetails details) {
        return new PutawayRule(details);
    }

    @Override
    protected void apply(PutawayRule rule, PutawayRuleDetails details) {
        rule.change(details);
    }
}
