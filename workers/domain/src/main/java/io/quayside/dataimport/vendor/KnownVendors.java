package io.quayside.dataimport.vendor;

import io.quayside.masterdata.vendor.Vendor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored vendors. A row means one by its external id, else by its number, else by its name. */
final class KnownVendors {

    private final Map<String, Vendor> byExternalId = new HashMap<>();
    private final Map<String, Vendor> byNumber = new HashMap<>();
    private final Map<String, Vendor> byName = new HashMap<>();

    KnownVendors(Collection<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            byNumber.put(normal(vendor.number()), vendor);
            byName.put(normal(vendor.name()), vendor);
            if (vendor.details().externalId() != null) {
                byExternalId.put(vendor.details().externalId(), vendor);
            }
        }
    }

    Optional<Vendor> find(@Nullable String externalId, @Nullable String number, String name) {
        Optional<Vendor> sure = Optional.ofNullable(externalId).map(byExternalId::get).or(() -> byNumber(number));
        return externalId == null && number == null ? Optional.ofNullable(byName.get(normal(name))) : sure;
    }

    Optional<Vendor> byNumber(@Nullable String number) {
        return Optional.ofNullable(number).map(given -> byNumber.get(normal(given)));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
