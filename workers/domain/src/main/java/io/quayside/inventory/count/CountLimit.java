package io.quayside.inventory.count;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "inventory_count_limit")
public class CountLimit extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private Long locationId;
    private BigDecimal percent;
    private BigDecimal amount;

    protected CountLimit() {
    }

    CountLimit(CountLimitDetails details) {
        companyCode = details.companyCode();
        warehouseCode = details.warehouseCode();
        locationId = details.locationId();
        change(details);
    }

    void change(CountLimitDetails details) {
        percent = details.percent();
        amount = details.amount();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public CountLimitDetails details() {
        return new CountLimitDetails(companyCode, warehouseCode, locationId, percent, amount, version());
    }
}
