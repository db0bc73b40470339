package io.quayside.purchasing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a buyer enters it; prices and amounts are in the vendor's currency, in which orders are placed.
 *
 * @param releaseLimit the most that one order may call off
 * @param version of the state that the person saw; none for a new agreement
 */
public record AgreementInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotBlank @Size(max = 200) String title,
        @NotNull Long vendorId,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @Nullable @Positive @Digits(integer = 15, fraction = 4) BigDecimal releaseLimit,
        @Nullable @Size(max = 2000) String note,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines,
        @Nullable Integer version) {

    /** A line is limited by quantity, by amount or by both. Without a unit it is in the one in which the product is bought. */
    public record Line(
            @NotNull Long productId,
            @Nullable @Size(max = 16) String unit,
            @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal unitPrice,
            @Nullable @Positive @Digits(integer = 13, fraction = 6) BigDecimal maxQuantity,
            @Nullable @Positive @Digits(integer = 15, fraction = 4) BigDecimal maxAmount,
            @Nullable @PositiveOrZero @Max(730) Integer leadTimeDays) {}
}
