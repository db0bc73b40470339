package io.quayside.inventory.move;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A quant that this transaction holds, with what the moves make of it. The day of arrival is that of its oldest goods. */
final class LockedQuant {

    private final QuantKey key;
    private BigDecimal onHand;
    private BigDecimal reserved;
    private @Nullable Instant incomingAt;

    LockedQuant(QuantKey key, BigDecimal onHand, BigDecimal reserved, @Nullable Instant incomingAt) {
        this.key = key;
        this.onHand = onHand;
        this.reserved = reserved;
        this.incomingAt = incomingAt;
    }

    void add(BigDecimal quantity, Instant arrivedAt) {
        incomingAt = onHand.signum() == 0 || incomingAt == null || arrivedAt.isBefore(incomingAt) ? arrivedAt : incomingAt;
        onHand = onHand.add(quantity);
    }

    void take(BigDecimal quantity) {
        onHand = onHand.subtract(quantity);
    }

    void reserve(BigDecimal quantity) {
        reserved = reserved.add(quantity);
    }

    BigDecimal free() {
        return onHand.subtract(reserved);
    }

    QuantKey key() {
        return key;
    }

    BigDecimal onHand() {
        return onHand;
    }

    BigDecimal reserved() {
        return reserved;
    }

    @Nullable Instant incomingAt() {
        return incomingAt;
    }
}
