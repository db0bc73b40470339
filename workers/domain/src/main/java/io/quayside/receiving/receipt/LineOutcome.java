package io.quayside.receiving.receipt;

import java.util.Arrays;

/** What becomes of a counted line. The keys are the answers of the decision table and of the buyer. */
public enum LineOutcome {
    ACCEPT("accept"),
    /** Less came than was ordered, but nearly all of it: the rest is not awaited. */
    ACCEPT_SHORT("accept-short"),
    /** The rest stays expected. */
    BACKORDER("backorder"),
    /** What is more than was ordered goes back with the carrier. */
    REFUSE_SURPLUS("refuse-surplus"),
    /** All of the line goes back with the carrier. */
    REFUSE("refuse");

    private final String key;

    LineOutcome(String key) {
        this.key = key;
    }

    /** Whether a buyer may answer so; that the rest stays expected needs no choice. */
    static boolean isChoice(String key) {
        return Arrays.stream(values()).anyMatch(outcome -> outcome != BACKORDER && outcome.key.equals(key));
    }

    public static LineOutcome of(String key) {
        return Arrays.stream(values()).filter(outcome -> outcome.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no outcome of a receipt line".formatted(key)));
    }
}
