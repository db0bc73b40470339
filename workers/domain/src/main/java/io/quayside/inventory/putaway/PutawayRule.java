package io.quayside.inventory.putaway;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inventory_putaway_rule")
public class PutawayRule extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private int sortOrder;
    private Long productId;
    private String categoryCode;
    private String hazardClass;
    @Enumerated(EnumType.STRING)
    private PutawayMethod method;
    private Long locationId;
    private String zone;
    private boolean active;

    protected PutawayRule() {
    }

    PutawayRule(PutawayRuleDetails details) {
        companyCode = details.companyCode();
        warehouseCode = details.warehouseCode();
        change(details);
    }

    void change(PutawayRuleDetails details) {
        sortOrder = details.sortOrder();
        productId = details.productId();
        categoryCode = details.categoryCode();
        hazardClass = details.hazardClass();
        method = details.method();
        locationId = details.locationId();
        zone = details.zone();
        active = details.active();
    }

    /** @param categories the product's category and those above it */
    boolean isFor(Product product, Set<String> categories) {
        return (productId == null || productId == product.id()) && (categoryCode == null || categories.contains(categoryCode))
                && (hazardClass == null || hazardClass.equals(product.hazardClass()));
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    PutawayMethod method() {
        return method;
    }

    @Nullable Long locationId() {
        return locationId;
    }

    @Nullable String zone() {
        return zone;
    }

    public PutawayRuleDetails details() {
        return new PutawayRuleDetails(companyCode, warehouseCode, sortOrder, productId, categoryCode, hazardClass, method, locationId, zone, active, version());
    }
}
