package io.quayside.masterdata.product;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

public record UnitDetails(
        @NotBlank @Size(max = 8) String code,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 32) String category,
        @NotNull @Positive @Digits(integer = 10, fraction = 9) BigDecimal factor,
        @NotNull @Positive @Digits(integer = 6, fraction = 6) BigDecimal rounding,
        Boolean active,
        Integer version) implements Details {

    public UnitDetails {
        active = Objects.requireNonNullElse(active, true);
    }
}
