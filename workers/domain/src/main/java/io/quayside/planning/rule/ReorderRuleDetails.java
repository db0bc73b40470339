package io.quayside.planning.rule;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Quantities are in the base unit of the product. Minimum and maximum belong to {@code MIN_MAX}; service level, history and cover to {@code COMPUTED}.
 *
 * @param multiple          how many are bought together; without, one purchase unit
 * @param rounding          as the company rounds, if none is given
 * @param vendorId          whom to suggest, and whose lead time counts; without, the longest of those who list the product
 * @param leadTimeDays      in place of what the vendor says
 * @param leadTimeDeviation in place of what the deliveries of a year say
 * @param serviceLevel      z of the normal distribution
 * @param coverDays         for how many days of demand more than the reorder point is bought
 */
public record ReorderRuleDetails(
        @NotBlank String companyCode,
        @NotBlank String warehouseCode,
        @NotNull Long productId,
        ReorderMethod method,
        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal minQuantity,
        @Nullable @Positive @Digits(integer = 13, fraction = 6) BigDecimal maxQuantity,
        @Nullable @Positive @Digits(integer = 13, fraction = 6) BigDecimal multiple,
        @Nullable PackRounding rounding,
        @PositiveOrZero @Max(365) Integer daysToPurchase,
        @Nullable Long vendorId,
        @Nullable @PositiveOrZero @Max(730) Integer leadTimeDays,
        @Nullable @PositiveOrZero @Digits(integer = 6, fraction = 3) BigDecimal leadTimeDeviation,
        @PositiveOrZero @DecimalMax("5") @Digits(integer = 1, fraction = 3) BigDecimal serviceLevel,
        @Min(7) @Max(730) Integer historyDays,
        @Min(1) @Max(365) Integer coverDays,
        @Nullable @Size(max = 32) String costCentre,
        Boolean active,
        Integer version) implements Details, CompanyOwned {

    static final BigDecimal USUAL_SERVICE_LEVEL = new BigDecimal("1.65");
    static final int USUAL_HISTORY_DAYS = 90;
    static final int USUAL_COVER_DAYS = 30;

    public ReorderRuleDetails {
        method = Objects.requireNonNullElse(method, ReorderMethod.MIN_MAX);
        daysToPurchase = Objects.requireNonNullElse(daysToPurchase, 0);
        serviceLevel = Objects.requireNonNullElse(serviceLevel, USUAL_SERVICE_LEVEL);
        historyDays = Objects.requireNonNullElse(historyDays, USUAL_HISTORY_DAYS);
        coverDays = Objects.requireNonNullElse(coverDays, USUAL_COVER_DAYS);
        costCentre = costCentre == null || costCentre.isBlank() ? null : costCentre.trim();
        active = Objects.requireNonNullElse(active, true);
    }

    /** Always between a minimum and a maximum, by what the company is used to otherwise. */
    public static ReorderRuleDetails between(String companyCode, String warehouseCode, long productId, BigDecimal min, BigDecimal max) {
        return new ReorderRuleDetails(companyCode, warehouseCode, productId, ReorderMethod.MIN_MAX, min, max, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
