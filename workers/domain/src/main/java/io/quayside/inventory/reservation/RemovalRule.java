package io.quayside.inventory.reservation;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inventory_removal_rule")
public class RemovalRule extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private String categoryCode;
    @Enumerated(EnumType.STRING)
    private RemovalStrategy strategy;

    protected RemovalRule() {
    }

    RemovalRule(RemovalRuleDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    void change(RemovalRuleDetails details) {
        warehouseCode = details.warehouseCode();
        categoryCode = details.categoryCode();
        strategy = details.strategy();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    @Nullable String warehouseCode() {
        return warehouseCode;
    }

    @Nullable String categoryCode() {
        return categoryCode;
    }

    public RemovalStrategy strategy() {
        return strategy;
    }

    public RemovalRuleDetails details() {
        return new RemovalRuleDetails(companyCode, warehouseCode, categoryCode, strategy, version());
    }
}
