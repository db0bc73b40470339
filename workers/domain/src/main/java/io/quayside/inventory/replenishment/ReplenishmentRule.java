package io.quayside.inventory.replenishment;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "inventory_replenishment_rule")
public class ReplenishmentRule extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private long productId;
    private long locationId;
    private String sourceZone;
    private BigDecimal minQuantity;
    private BigDecimal maxQuantity;
    private boolean active;

    protected ReplenishmentRule() {
    }

    ReplenishmentRule(ReplenishmentRuleDetails details) {
        companyCode = details.companyCode();
        warehouseCode = details.warehouseCode();
        productId = details.productId();
        locationId = details.locationId();
        change(details);
    }

    void change(ReplenishmentRuleDetails details) {
        sourceZone = details.sourceZone();
        minQuantity = details.minQuantity();
        maxQuantity = details.maxQuantity();
        active = details.active();
    }

    /** How much is to be brought, given what lies there and what is on its way; never twice for the same need. */
    BigDecimal wanted(BigDecimal projected) {
        return projected.compareTo(minQuantity) < 0 ? maxQuantity.subtract(projected) : BigDecimal.ZERO;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public ReplenishmentRuleDetails details() {
        return new ReplenishmentRuleDetails(companyCode, warehouseCode, productId, locationId, sourceZone, minQuantity, maxQuantity, active, version());
    }
}
