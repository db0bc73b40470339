package io.quayside.masterdata.finance;

import io.quayside.masterdata.Rows;
import java.util.Optional;

interface BudgetRows extends Rows<Budget, Long> {
    Optional<Budget> findByCompanyCodeAndCostCentreAndFiscalYear(String companyCode, String costCentre, int fiscalYear);
}
