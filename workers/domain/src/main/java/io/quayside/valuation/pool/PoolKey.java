package io.quayside.valuation.pool;

import java.util.Comparator;

/** A product in a class of stock; in the order in which pools are locked. */
public record PoolKey(long productId, StockClass stockClass) implements Comparable<PoolKey> {

    private static final Comparator<PoolKey> ORDER = Comparator.comparingLong(PoolKey::productId).thenComparing(PoolKey::stockClass);

    @Override
    public int compareTo(PoolKey other) {
        return ORDER.compare(this, other);
    }
}
