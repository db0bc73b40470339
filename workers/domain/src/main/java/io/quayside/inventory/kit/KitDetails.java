package io.quayside.inventory.kit;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What one kit is made of, and what the work on it costs in the company's currency. */
public record KitDetails(@NotBlank String companyCode, @NotNull Long productId, @Nullable BigMoney labour, @NotEmpty List<@Valid Component> components, Boolean active,
        Integer version) implements Details, CompanyOwned {

    /** @param unit any unit of the product; none for its base unit, in which it is kept */
    public record Component(@NotNull Long productId, @NotNull @Positive @Digits(integer = 13, fraction = 6) BigDecimal quantity, @Nullable @Size(max = 8) String unit) {

        public Component(Long productId, BigDecimal quantity) {
            this(productId, quantity, null);
        }
    }

    public KitDetails {
        active = Objects.requireNonNullElse(active, true);
        components = components == null ? List.of() : List.copyOf(components);
    }
}
