package io.quayside.inventory.reservation;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Without a warehouse it holds in all of them, without a category for every product. */
public record RemovalRuleDetails(@NotBlank String companyCode, @Nullable String warehouseCode, @Nullable String categoryCode, @NotNull RemovalStrategy strategy,
        Integer version) implements Details, CompanyOwned {
}
