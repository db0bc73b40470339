package io.quayside.masterdata.finance;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

public record BudgetDetails(
        @NotBlank String companyCode,
        @NotBlank String costCentre,
        @Min(2000) @Max(2999) int fiscalYear,
        @NotNull Money amount,
        Integer version) implements Details, CompanyOwned {
}
