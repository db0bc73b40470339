package io.quayside.dataimport.vendor;

import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A vendor as a file says it; what the file leaves empty stays as it is. */
record VendorRow(@Nullable String externalId, @Nullable String number, String name, @Nullable VendorStatus status, @Nullable String currency,
        @Nullable Integer leadTimeDays, @Nullable String email, @Nullable String phone, @Nullable String street, @Nullable String zip,
        @Nullable String city, @Nullable String country, @Nullable String taxId, @Nullable Integer paymentTermDays, @Nullable BigDecimal rating) {

    /** Who comes with an import was a vendor before, so counts as vetted unless the file says otherwise. */
    VendorDetails asNew(String companyCode, String givenNumber, String companyCurrency) {
        return new VendorDetails(companyCode, givenNumber, name, or(status, VendorStatus.ACTIVE), or(currency, companyCurrency), leadTimeDays, email, phone,
                street, zip, city, country, taxId, paymentTermDays, rating, externalId, null);
    }

    VendorDetails over(VendorDetails old) {
        return new VendorDetails(old.companyCode(), or(number, old.number()), name, or(status, old.status()), or(currency, old.currency()),
                or(leadTimeDays, old.leadTimeDays()), or(email, old.email()), or(phone, old.phone()), or(street, old.street()), or(zip, old.zip()),
                or(city, old.city()), or(country, old.country()), or(taxId, old.taxId()), or(paymentTermDays, old.paymentTermDays()),
                or(rating, old.rating()), or(externalId, old.externalId()), null);
    }

    private static <T> T or(@Nullable T value, T old) {
        return value == null ? old : value;
    }
}
