package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WarehouseDetails(
        @NotBlank @Size(max = 16) String code,
        @NotBlank String companyCode,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 120) String street,
        @Size(max = 16) String zip,
        @Size(max = 80) String city,
        @Size(max = 2) String country,
        Integer version) implements Details, CompanyOwned {
}
