package io.quayside.masterdata.finance;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

public record CostCentreDetails(
        @NotBlank String companyCode,
        @NotBlank @Size(max = 16) String code,
        @NotBlank @Size(max = 120) String name,
        Boolean active,
        Integer version) implements Details, CompanyOwned {

    public CostCentreDetails {
        active = Objects.requireNonNullElse(active, true);
    }
}
