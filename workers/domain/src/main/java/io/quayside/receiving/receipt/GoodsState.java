package io.quayside.receiving.receipt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what state goods came. What is not good is taken in blocked, until somebody decides what becomes of it. */
public enum GoodsState {
    GOOD, DAMAGED,
    /** Of a lot that should not have come. */
    WRONG_LOT;

    public boolean isBlocked() {
        return this != GOOD;
    }

    @Nullable String blockedAs() {
        return isBlocked() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
    }
}
