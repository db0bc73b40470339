package io.quayside.quality.disposition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a quarantined part goes. */
public enum DispositionKind {
    RETURN_TO_VENDOR, REWORK, USE_AS_IS, SCRAP;

    /** As forms and processes write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DispositionKind> of(Object key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
