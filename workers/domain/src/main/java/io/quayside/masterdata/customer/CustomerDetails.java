package io.quayside.masterdata.customer;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer without a number gets the next one of the company.
 *
 * @param language of letters to the customer
 * @param discountPercent what may be deducted within the discount days; both or neither
 * @param creditLimit in the currency of the company; none for no limit
 * @param dunningBlock why the customer is not dunned, or nothing
 */
public record CustomerDetails(
        @NotBlank String companyCode,
        @Nullable @Size(max = 32) String number,
        @NotBlank @Size(max = 160) String name,
        @Nullable CustomerStatus status,
        @Nullable CustomerSegment segment,
        @NotBlank @Size(min = 3, max = 3) String currency,
        @Nullable @Size(max = 2) String language,
        @Nullable @Email @Size(max = 160) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 160) String street,
        @Nullable @Size(max = 16) String zip,
        @Nullable @Size(max = 80) String city,
        @Nullable @Size(max = 2) String country,
        @Nullable @Size(max = 32) String taxId,
        @Nullable @PositiveOrZero @Max(365) Integer paymentTermDays,
        @Nullable @PositiveOrZero @Max(365) Integer discountDays,
        @Nullable @Positive @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal discountPercent,
        @Nullable Money creditLimit,
        @Nullable @Size(max = 255) String dunningBlock,
        @Nullable @Size(max = 128) String externalId,
        @Nullable Integer version) implements Details, CompanyOwned {

    static final String ENGLISH = "en";

    public CustomerDetails {
        number = blankToNull(number);
        externalId = blankToNull(externalId);
        dunningBlock = blankToNull(dunningBlock);
        email = blankToNull(email);
        language = Objects.requireNonNullElse(blankToNull(language), ENGLISH);
        status = Objects.requireNonNullElse(status, CustomerStatus.ACTIVE);
        segment = Objects.requireNonNullElse(segment, CustomerSegment.STANDARD);
        paymentTermDays = Objects.requireNonNullElse(paymentTermDays, 30);
    }

    public CustomerDetails numbered(String given) {
        return new CustomerDetails(companyCode, given, name, status, segment, currency, language, email, phone, street, zip, city, country, taxId,
                paymentTermDays, discountDays, discountPercent, creditLimit, dunningBlock, externalId, version);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
