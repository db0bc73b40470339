package io.quayside.masterdata.finance;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.joda.money.Money;

/** What a cost centre may spend in a fiscal year, in the company's currency. */
@Entity
@Table(name = "masterdata_budget")
public class Budget extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String costCentre;
    private int fiscalYear;
    private Money budget;

    protected Budget() {
    }

    public Budget(BudgetDetails details) {
        companyCode = details.companyCode();
        costCentre = details.costCentre();
        fiscalYear = details.fiscalYear();
        budget = details.amount();
    }

    void change(BudgetDetails details) {
        budget = details.amount();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String costCentre() {
        return costCentre;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public Money amount() {
        return budget;
    }

    public BudgetDetails details() {
        return new BudgetDetails(companyCode, costCentre, fiscalYear, budget, version());
    }
}
