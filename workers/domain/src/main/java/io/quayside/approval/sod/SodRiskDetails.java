package io.quayside.approval.sod;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param owner who answers for it; {@code validUntil} is the last day on which it holds */
public record SodRiskDetails(
    @NotBlank String companyCode,
    @NotBlank String username,
    @NotBlank String rule,
    @NotBlank String owner,
    @NotBlank @Size(max = 1000) String reason,
    @NotNull LocalDate validUntil,
    Integer version)
    implements Details, CompanyOwned {}
