package io.quayside.ledger.account;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param categoryCode the product category, with all below it, that the rule is for; null for all */
public record AccountRuleDetails(
        @NotBlank String companyCode,
        @Nullable String categoryCode,
        @NotNull AccountRole role,
        @NotNull Long accountId,
        @Nullable Integer version) implements Details, CompanyOwned {

    public AccountRuleDetails {
        categoryCode = categoryCode == null || categoryCode.isBlank() ? null : categoryCode.trim();
    }
}
