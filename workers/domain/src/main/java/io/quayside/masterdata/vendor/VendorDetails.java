package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

/** A vendor without a number gets the next one of the company. The rating is from 0 to 5. */
public record VendorDetails(
        @NotBlank String companyCode,
        @Size(max = 32) String number,
        @NotBlank @Size(max = 160) String name,
        VendorStatus status,
        @NotBlank @Size(min = 3, max = 3) String currency,
        @PositiveOrZero @Max(730) Integer leadTimeDays,
        @Email @Size(max = 160) String email,
        @Size(max = 40) String phone,
        @Size(max = 160) String street,
        @Size(max = 16) String zip,
        @Size(max = 80) String city,
        @Size(max = 2) String country,
        @Size(max = 32) String taxId,
        @PositiveOrZero @Max(365) Integer paymentTermDays,
        @PositiveOrZero @DecimalMax("5") @Digits(integer = 1, fraction = 1) BigDecimal rating,
        @Size(max = 128) String externalId,
        Integer version) implements Details, CompanyOwned {

    public VendorDetails {
        number = number == null || number.isBlank() ? null : number.trim();
        externalId = externalId == null || externalId.isBlank() ? null : externalId.trim();
        status = Objects.requireNonNullElse(status, VendorStatus.NEW);
        leadTimeDays = Objects.requireNonNullElse(leadTimeDays, 0);
        paymentTermDays = Objects.requireNonNullElse(paymentTermDays, 30);
    }

    public VendorDetails numbered(String given) {
        return new VendorDetails(companyCode, given, name, status, currency, leadTimeDays, email, phone, street, zip, city, country, taxId,
                paymentTermDays, rating, externalId, version);
    }
}
