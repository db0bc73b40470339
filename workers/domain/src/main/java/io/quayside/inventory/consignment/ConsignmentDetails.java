package io.quayside.inventory.consignment;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That what a vendor delivers, of one product or of all, stays the vendor's until it is used. */
public record ConsignmentDetails(@NotBlank String companyCode, @NotNull Long vendorId, @Nullable Long productId, Boolean active, Integer version)
        implements Details, CompanyOwned {

    public ConsignmentDetails {
        active = Objects.requireNonNullElse(active, true);
    }
}
