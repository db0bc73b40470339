package io.quayside.inventory.putaway;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For a product, a category or a hazard class, or for all goods; the lowest sort order is asked first. A zone narrows the bins. */
public record PutawayRuleDetails(
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        @NotNull @PositiveOrZero Integer sortOrder,
        @Nullable Long productId,
        @Nullable String categoryCode,
        @Nullable @Size(max = 8) String hazardClass,
        @NotNull PutawayMethod method,
        @Nullable Long locationId,
        @Nullable @Size(max = 32) String zone,
        Boolean active,
        Integer version) implements Details, CompanyOwned {

    public PutawayRuleDetails {
        active = Objects.requireNonNullElse(active, true);
        zone = zone == null || zone.isBlank() ? null : zone.trim();
        hazardClass = hazardClass == null || hazardClass.isBlank() ? null : hazardClass.trim();
    }
}
