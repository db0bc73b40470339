package io.quayside.planning.formula;

import java.math.BigDecimal;

/** What starts buying. */
public enum ReorderMethod {
    /** A person says what must always be there: buy just in time, so that stock does not fall below it. */
    MIN_MAX {
        @Override
        public boolean isDue(BigDecimal projected, BigDecimal level) {
            return projected.compareTo(level) < 0;
        }
    },
    /** The history of demand gives the reorder point: buy when it is reached. */
    COMPUTED {
        @Override
        public boolean isDue(BigDecimal projected, BigDecimal level) {
            return projected.compareTo(level) <= 0;
        }
    };

    /** @param projected stock at the end of the horizon */
    public abstract boolean isDue(BigDecimal projected, BigDecimal level);
}
