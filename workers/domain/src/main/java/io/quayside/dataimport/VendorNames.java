package io.quayside.dataimport;

import io.quayside.masterdata.vendor.Vendor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a vendor by what a file may call it: number, external id or name. */
public final class VendorNames {

    private final Map<String, Vendor> byName = new HashMap<>();

    public VendorNames(Collection<Vendor> vendors) {
        vendors.forEach(vendor -> byName.putIfAbsent(normal(vendor.name()), vendor));
        vendors.stream().filter(vendor -> vendor.details().externalId() != null).forEach(vendor -> byName.put(normal(vendor.details().externalId()), vendor));
        vendors.forEach(vendor -> byName.put(normal(vendor.number()), vendor));
    }

    public Optional<Vendor> find(String name) {
        return Optional.ofNullable(byName.get(normal(name)));
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).trim();
    }
}
