package io.quayside.masterdata.product;

import io.quayside.masterdata.Details;
import io.quayside.shared.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** The quantity is what one package holds, in any unit of the product. */
public record PackagingDetails(
        long productId,
        @NotBlank @Size(max = 14) String gtin,
        @NotBlank @Size(max = 80) String name,
        @NotNull Quantity quantity,
        Boolean active,
        Integer version) implements Details {

    public PackagingDetails {
        gtin = gtin == null ? null : gtin.trim();
        active = Objects.requireNonNullElse(active, true);
    }
}
