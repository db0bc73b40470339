package io.quayside.masterdata.finance;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Companies;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class Budgets extends Register<Budget, Long, BudgetDetails> {

    private final BudgetRows rows;
    private final CostCentres costCentres;
    private final Companies companies;

    Budgets(BudgetRows rows, CostCentres costCentres, Companies companies) {
        super("budget", rows, filter("id", "companyCode", "costCentre", "companyCode", "costCentre", "fiscalYear"));
        this.rows = rows;
        this.costCentres = costCentres;
        this.companies = companies;
    }

    public Optional<Budget> find(String companyCode, String costCentre, int fiscalYear) {
        return rows.findByCompanyCodeAndCostCentreAndFiscalYear(companyCode, costCentre, fiscalYear);
    }

    @Override
    protected void check(BudgetDetails details, Optional<Budget> present) {
        require(costCentres.find(details.companyCode(), details.costCentre()).isPresent(), "costCentre", "is not a cost centre of the company");
        require(!details.amount().isNegative(), "amount", "must not be negative");
        require(details.amount().getCurrencyUnit().equals(companies.get(details.companyCode()).currency()), "amount", "must be in the company's currency");
        Optional<Budget> same = find(details.companyCode(), details.costCentre(), details.fiscalYear());
        require(same.isEmpty() || same.equals(present), "fiscalYear", "has a budget already");
        require(present.isEmpty() || same.isPresent(), "fiscalYear", "and cost centre cannot be changed");
    }

    @Override
    protected Budget make(BudgetDetails details) {
        return new Budget(details);
    }

    @Override
    protected void apply(Budget budget, BudgetDetails details) {
        budget.change(details);
    }
}
