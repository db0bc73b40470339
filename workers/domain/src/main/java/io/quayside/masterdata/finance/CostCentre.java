package io.quayside.masterdata.finance;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "masterdata_cost_centre")
public class CostCentre extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String code;
    private String name;
    private boolean active;

    protected CostCentre() {
    }

    public CostCentre(CostCentreDetails details) {
        companyCode = details.companyCode();
        code = details.code();
        change(details);
    }

    void change(CostCentreDetails details) {
        name = details.name();
        active = details.active();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public CostCentreDetails details() {
        return new CostCentreDetails(companyCode, code, name, active, version());
    }
}
