package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

public record LocationDetails(
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        Long parentId,
        @NotBlank @Size(max = 32) @Pattern(regexp = "[^/]*", message = "has no slash") String code,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocationKind kind,
        Boolean active,
        Integer version) implements Details, CompanyOwned {

    public LocationDetails {
        active = Objects.requireNonNullElse(active, true);
    }
}
