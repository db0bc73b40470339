package io.quayside.dataimport.customer;

import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.customer.CustomerStatus;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a file says it; what the file leaves empty stays as it is.
 *
 * @param creditLimit in the currency of the company
 */
record CustomerRow(@Nullable String externalId, @Nullable String number, String name, @Nullable CustomerStatus status, @Nullable CustomerSegment segment,
        @Nullable String currency, @Nullable String language, @Nullable String email, @Nullable String phone, @Nullable String street, @Nullable String zip,
        @Nullable String city, @Nullable String country, @Nullable String taxId, @Nullable Integer paymentTermDays, @Nullable BigDecimal creditLimit) {

    CustomerDetails asNew(String companyCode, String givenNumber, CurrencyUnit companyCurrency) {
        return new CustomerDetails(companyCode, givenNumber, name, status, segment, or(currency, companyCurrency.getCode()), language, email, phone, street, zip, city,
                country, taxId, paymentTermDays, null, null, limit(companyCurrency, null), null, externalId, null);
    }

    CustomerDetails over(CustomerDetails old, CurrencyUnit companyCurrency) {
        return new CustomerDetails(old.companyCode(), or(number, old.number()), name, or(status, old.status()), or(segment, old.segment()),
                or(currency, old.currency()), or(language, old.language()), or(email, old.email()), or(phone, old.phone()), or(street, old.street()),
                or(zip, old.zip()), or(city, old.city()), or(country, old.country()), or(taxId, old.taxId()), or(paymentTermDays, old.paymentTermDays()),
                old.discountDays(), old.discountPercent(), limit(companyCurrency, old.creditLimit()), old.dunningBlock(), or(externalId, old.externalId()), null);
    }

    private @Nullable Money limit(CurrencyUnit companyCurrency, @Nullable Money old) {
        return creditLimit == null ? old : Money.of(companyCurrency, creditLimit.stripTrailingZeros());
    }

    private static <T> T or(@Nullable T value, T old) {
        return value == null ? old : value;
    }
}
