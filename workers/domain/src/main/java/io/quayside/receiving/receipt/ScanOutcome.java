package io.quayside.receiving.receipt;

import java.util.Locale;

/** What a scan came to. Every one but the first counts nothing and says why. */
public enum ScanOutcome {
    COUNTED,
    UNKNOWN_CODE,
    WRONG_ITEM,
    BAD_CHECK_DIGIT,
    MALFORMED,
    LOT_REQUIRED,
    SERIAL_REQUIRED,
    EXPIRY_REQUIRED,
    LOT_DIFFERS,
    EXPIRED,
    DUPLICATE_SERIAL,
    NOT_COUNTABLE,
    /** All of the pallet was counted before. */
    PALLET_COUNTED,
    RECEIPT_CLOSED;

    /** As in {@code lot-required}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
