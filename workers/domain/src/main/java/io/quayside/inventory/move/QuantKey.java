package io.quayside.inventory.move;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Names a quant; its order is the one in which quants are locked. 0 stands for no lot, and for the company itself as owner. */
public record QuantKey(long productId, long locationId, long lotId, long ownerId) implements Comparable<QuantKey> {

    private static final Comparator<QuantKey> ORDER = Comparator.comparingLong(QuantKey::productId).thenComparingLong(QuantKey::locationId)
            .thenComparingLong(QuantKey::lotId).thenComparingLong(QuantKey::ownerId);

    static QuantKey at(long locationId, MoveStock move) {
        return new QuantKey(move.productId(), locationId, orNone(move.lotId()), orNone(move.ownerId()));
    }

    @Override
    public int compareTo(QuantKey other) {
        return ORDER.compare(this, other);
    }

    private static long orNone(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
