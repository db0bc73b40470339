package io.quayside.planning.formula;

import java.math.RoundingMode;
import java.util.Locale;

/** Where goods come in packs: fill up past the maximum, or stay at it or below. */
public enum PackRounding {
    UP(RoundingMode.CEILING), DOWN(RoundingMode.FLOOR);

    private final RoundingMode mode;

    PackRounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }

    /** The company's setting {@code planning.pack-rounding}: {@code up}, unless it says {@code down}. */
    public static PackRounding ofSetting(String setting) {
        return valueOf(setting.toUpperCase(Locale.ROOT));
    }
}
