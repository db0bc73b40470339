package io.quayside.valuation.pool;

import org.jspecify.annotations.Nullable;

/** Which goods leave first, before the oldest: those of a receipt line that go back, or of a move that is taken back. */
public record Preference(@Nullable Long receiptLineId, @Nullable Long moveId) {

    public static final Preference OLDEST = new Preference(null, null);

    boolean covers(Origin origin) {
        return moveId != null && moveId == origin.moveId() || receiptLineId != null && receiptLineId.equals(origin.receiptLineId());
    }
}
