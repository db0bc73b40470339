package io.quayside.valuation.landedcost;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param receiptIds the goods receipts that the charges are for */
public record LandedCostDetails(
        @NotBlank String companyCode,
        @NotNull LocalDate costDate,
        @NotBlank @Size(max = 160) String description,
        @Nullable Long vendorId,
        @NotEmpty List<@Valid Charge> charges,
        @NotEmpty @Size(max = 200) List<@NotNull Long> receiptIds,
        @Nullable Integer version) implements Details, CompanyOwned {

    public LandedCostDetails {
        charges = List.copyOf(Objects.requireNonNullElse(charges, List.of()));
        receiptIds = Objects.requireNonNullElse(receiptIds, List.<Long>of()).stream().distinct().toList();
    }
}
