package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import io.quayside.shared.Quantity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.BigMoney;

public record VendorPriceDetails(
        @NotBlank String companyCode,
        @NotNull Long vendorId,
        @NotNull Long productId,
        @Size(max = 40) String vendorSku,
        @NotNull Quantity minQuantity,
        @NotNull BigMoney unitPrice,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @PositiveOrZero @Max(730) Integer leadTimeDays,
        Boolean contract,
        Integer version) implements Details, CompanyOwned {

    public VendorPriceDetails {
        contract = Objects.requireNonNullElse(contract, false);
    }
}
