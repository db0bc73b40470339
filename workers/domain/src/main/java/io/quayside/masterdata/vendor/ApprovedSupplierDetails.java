package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

public record ApprovedSupplierDetails(
        @NotBlank String companyCode,
        @NotNull Long vendorId,
        Long productId,
        String categoryCode,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        Integer version) implements Details, CompanyOwned {

    public ApprovedSupplierDetails {
        categoryCode = categoryCode == null || categoryCode.isBlank() ? null : categoryCode;
    }
}
