package io.quayside.purchasing.requisition;

import io.quayside.masterdata.company.Companies;
import org.springframework.stereotype.Component;

/** Whether approvers are handed what no budget pays for: the company says. */
@Component
class RequiredCostCentres {

    private static final String SETTING = "purchasing.cost-centre-required";

    private final Companies companies;

    RequiredCostCentres(Companies companies) {
        this.companies = companies;
    }

    void check(Requisition requisition) {
        if (Boolean.parseBoolean(companies.get(requisition.companyCode()).setting(SETTING, "false"))) {
            requisition.requireCostCentres();
        }
    }
}
