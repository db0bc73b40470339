package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Goods in a storage bin that may be taken: neither held nor expired. */
record Pickable(QuantKey quant, BigDecimal onHand, BigDecimal reserved, Instant incomingAt, @Nullable LocalDate expiresOn, int pickSequence, String path) {

    static final Comparator<Pickable> NEAREST = Comparator.comparingInt(Pickable::pickSequence).thenComparing(Pickable::path).thenComparing(Pickable::quant);

    BigDecimal free() {
        return onHand.subtract(reserved);
    }

    Pickable reserve(BigDecimal more) {
        return new Pickable(quant, onHand, reserved.add(more), incomingAt, expiresOn, pickSequence, path);
    }
}
