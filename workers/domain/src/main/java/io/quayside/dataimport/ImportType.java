package io.quayside.dataimport;

import io.quayside.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;

public enum ImportType {
    PRODUCTS, VENDORS, CUSTOMERS, REQUISITIONS, REORDER_RULES;

    /** As in URLs and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ImportType of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findAny()
                .orElseThrow(() -> new Refusal.Invalid("type", "is none of products, vendors, customers, requisitions and reorder-rules"));
    }
}
