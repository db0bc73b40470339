package io.quayside.inventory.replenishment;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bin is filled up to the maximum when it holds less than the minimum, in base units; from one zone or from anywhere. */
public record ReplenishmentRuleDetails(
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        @NotNull Long productId,
        @NotNull Long locationId,
        @Nullable @Size(max = 32) String sourceZone,
        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal minQuantity,
        @NotNull @Positive @Digits(integer = 13, fraction = 6) BigDecimal maxQuantity,
        Boolean active,
        Integer version) implements Details, CompanyOwned {

    public ReplenishmentRuleDetails {
        active = Objects.requireNonNullElse(active, true);
        sourceZone = sourceZone == null || sourceZone.isBlank() ? null : sourceZone.trim();
    }
}
