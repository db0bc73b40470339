package io.quayside.dataimport.customer;

import io.quayside.masterdata.customer.Customer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored customers. A row means one by its external id, else by its number, else by its name. */
final class KnownCustomers {

    private final Map<String, Customer> byExternalId = new HashMap<>();
    private final Map<String, Customer> byNumber = new HashMap<>();
    private final Map<String, Customer> byName = new HashMap<>();

    KnownCustomers(Collection<Customer> customers) {
        for (Customer customer : customers) {
            byNumber.put(normal(customer.number()), customer);
            byName.put(normal(customer.name()), customer);
            if (customer.details().externalId() != null) {
                byExternalId.put(customer.details().externalId(), customer);
            }
        }
    }

    Optional<Customer> find(@Nullable String externalId, @Nullable String number, String name) {
        Optional<Customer> sure = Optional.ofNullable(externalId).map(byExternalId::get).or(() -> byNumber(number));
        return externalId == null && number == null ? Optional.ofNullable(byName.get(normal(name))) : sure;
    }

    Optional<Customer> byNumber(@Nullable String number) {
        return Optional.ofNullable(number).map(given -> byNumber.get(normal(given)));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
