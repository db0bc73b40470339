package io.quayside.inventory.count;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a count may differ from the book: in one bin, or in all of a warehouse when none is named.
 *
 * @param amount what all differences of a count may be worth, in the company's currency; none leaves it to the next wider limit
 */
public record CountLimitDetails(@NotBlank String companyCode, @NotBlank String warehouseCode, @Nullable Long locationId,
        @NotNull @PositiveOrZero @Digits(integer = 5, fraction = 4) BigDecimal percent,
        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal amount, Integer version) implements Details, CompanyOwned {
}
