package io.quayside.dataimport;

import io.quayside.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;

public enum ImportType {
    PRODUCTS, VENDORS, CUSTOMERS, REQUISITIONS;

    /** As in URLs and JSON: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportType of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findAny()
                .orElseThrow(() -> new Refusal.Invalid("type", "is none of products, vendors, customers and requisitions"));
    }
}
