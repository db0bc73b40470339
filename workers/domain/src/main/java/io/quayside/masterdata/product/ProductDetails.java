package io.quayside.masterdata.product;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.BigMoney;

/** @param expires every lot of it has to name its expiry date when it comes in */
public record ProductDetails(
        @NotBlank @Size(max = 40) String sku,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String description,
        @NotBlank String categoryCode,
        @NotBlank String baseUnit,
        @NotBlank String purchaseUnit,
        @Size(max = 14) String gtin,
        Tracking tracking,
        @PositiveOrZero @Digits(integer = 8, fraction = 4) BigDecimal weightKg,
        @Size(max = 8) String hazardClass,
        BigMoney standardPrice,
        Boolean active,
        @Size(max = 128) String externalId,
        @PositiveOrZero @Digits(integer = 8, fraction = 4) BigDecimal volumeLitres,
        Boolean expires,
        Integer version) implements Details {

    public ProductDetails {
        sku = trim(sku);
        gtin = trim(gtin);
        externalId = trim(externalId);
        purchaseUnit = trim(purchaseUnit) == null ? baseUnit : purchaseUnit;
        tracking = Objects.requireNonNullElse(tracking, Tracking.NONE);
        active = Objects.requireNonNullElse(active, true);
        expires = Objects.requireNonNullElse(expires, false);
    }

    /** A product whose volume is not known and that does not expire. */
    public ProductDetails(String sku, String name, String description, String categoryCode, String baseUnit, String purchaseUnit, String gtin,
            Tracking tracking, BigDecimal weightKg, String hazardClass, BigMoney standardPrice, Boolean active, String externalId, Integer version) {
        this(sku, name, description, categoryCode, baseUnit, purchaseUnit, gtin, tracking, weightKg, hazardClass, standardPrice, active, externalId,
                null, false, version);
    }

    /** Empty is none: two products without a GTIN do not share one. */
    private static String trim(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
