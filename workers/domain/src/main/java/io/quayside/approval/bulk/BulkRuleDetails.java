package io.quayside.approval.bulk;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.joda.money.Money;

public record BulkRuleDetails(
    @NotBlank String companyCode, @NotBlank @Size(max = 64) String documentType, @NotNull Money approveBelow, Integer version)
    implements Details, CompanyOwned {}
