package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param shippingCutOff until when the carrier takes goods along on a day; without, as everywhere in the company
 * @param transitDays    working days until the customer has the goods; without, as everywhere in the company
 * @param shippingDays   the week days on which the carrier comes; empty for those of the company
 */
public record WarehouseDetails(
        @NotBlank @Size(max = 16) String code,
        @NotBlank String companyCode,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 120) String street,
        @Size(max = 16) String zip,
        @Size(max = 80) String city,
        @Size(max = 2) String country,
        @Nullable LocalTime shippingCutOff,
        @Nullable @PositiveOrZero @Max(60) Integer transitDays,
        Set<DayOfWeek> shippingDays,
        Integer version) implements Details, CompanyOwned {

    public WarehouseDetails {
        shippingDays = shippingDays == null ? Set.of() : Set.copyOf(shippingDays);
    }

    /** One that ships as its company does. */
    public WarehouseDetails(String code, String companyCode, String name, String street, String zip, String city, String country, Integer version) {
        this(code, companyCode, name, street, zip, city, country, null, null, Set.of(), version);
    }
}
