package io.quayside.inventory.replenishment;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Products;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
public class ReplenishmentRules extends Register<ReplenishmentRule, Long, ReplenishmentRuleDetails> {

    private final ReplenishmentRuleRows rows;
    private final Locations locations;
    private final Products products;

    ReplenishmentRules(ReplenishmentRuleRows rows, Locations locations, Products products) {
        super("replenishment rule", rows, filter("id", "companyCode", null, "companyCode", "warehouseCode", "productId", "locationId", "active"));
        this.rows = rows;
        this.locations = locations;
        this.products = products;
    }

    List<ReplenishmentRule> of(String warehouseCode) {
        return rows.findByWarehouseCodeAndActiveTrueOrderById(warehouseCode);
    }

    @Override
    protected void check(ReplenishmentRuleDetails details, Optional<ReplenishmentRule> present) {
        require(locations.find(details.locationId(), Set.of(details.companyCode())).filter(bin -> bin.kind() == LocationKind.STORAGE
                && details.warehouseCode().equals(bin.warehouseCode())).isPresent(), "locationId", "is not a storage bin of the warehouse");
        require(products.find(details.productId(), Set.of()).isPresent(), "productId", "is not a product");
        require(details.maxQuantity().compareTo(details.minQuantity()) >= 0, "maxQuantity", "must not be below the minimum");
        present.map(ReplenishmentRule::details).ifPresent(before -> require(before.productId().equals(details.productId())
                && before.locationId().equals(details.locationId()), "locationId", "and product cannot be changed"));
        require(present.isPresent() || !rows.existsByProductIdAndLocationId(details.productId(), details.locationId()), "productId", "has a rule for this bin already");
    }

    @Override
    protected ReplenishmentRule make(ReplenishmentRuleDetails details) {
        return new ReplenishmentRule(details);
    }

    @Override
    protected void apply(ReplenishmentRule rule, ReplenishmentRuleDetails details) {
        rule.change(details);
    }
}
