package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A bin may have a zone, a capacity and the hazard classes that may lie in it; no class means goods without hazard only, no limit means no
 * limit. The pick sequence orders bins by the way that a picker walks. A virtual location has no warehouse.
 */
public record LocationDetails(
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        Long parentId,
        @NotBlank @Size(max = 32) @Pattern(regexp = "[^/]*", message = "has no slash") String code,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocationKind kind,
        Boolean active,
        @Nullable @Size(max = 32) String zone,
        @Nullable @PositiveOrZero @Digits(integer = 8, fraction = 4) BigDecimal maxWeightKg,
        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal maxUnits,
        Set<@NotBlank @Size(max = 8) @Pattern(regexp = "[^,]*", message = "has no comma") String> hazardClasses,
        @PositiveOrZero Integer pickSequence,
        Integer version) implements Details, CompanyOwned {

    public LocationDetails {
        active = Objects.requireNonNullElse(active, true);
        zone = zone == null || zone.isBlank() ? null : zone.trim();
        hazardClasses = hazardClasses == null ? Set.of() : new TreeSet<>(hazardClasses);
        pickSequence = Objects.requireNonNullElse(pickSequence, 0);
    }

    /** A place without a zone and without limits. */
    public LocationDetails(String companyCode, String warehouseCode, Long parentId, String code, String name, LocationKind kind, Boolean active,
            Integer version) {
        this(companyCode, warehouseCode, parentId, code, name, kind, active, null, null, null, Set.of(), 0, version);
    }
}
