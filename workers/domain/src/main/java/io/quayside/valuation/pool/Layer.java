package io.quayside.valuation.pool;

import io.quayside.shared.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** What is left of an arrival. */
final class Layer {

    private final long id;
    private final Origin origin;
    private final boolean stored;
    private BigDecimal quantity;
    private Money value;
    private boolean changed;

    Layer(long id, Origin origin, BigDecimal quantity, Money value) {
        this(id, origin, quantity, value, true);
    }

    private Layer(long id, Origin origin, BigDecimal quantity, Money value, boolean stored) {
        this.id = id;
        this.origin = origin;
        this.quantity = quantity;
        this.value = value;
        this.stored = stored;
    }

    static Layer arrived(Slice slice) {
        return new Layer(Ids.next(), slice.origin(), slice.quantity(), slice.value(), false);
    }

    void add(BigDecimal more, Money worth) {
        quantity = quantity.add(more);
        value = value.plus(worth);
        changed = true;
    }

    /** At the layer's own cost; who takes the last of it takes all its value. */
    Slice take(BigDecimal wanted) {
        BigDecimal taken = wanted.min(quantity);
        Money share = share(taken);
        add(taken.negate(), share.negated());
        return new Slice(origin, taken, share);
    }

    private Money share(BigDecimal taken) {
        return taken.compareTo(quantity) == 0 ? value : value.multipliedBy(taken.divide(quantity, Pool.RATIO), RoundingMode.HALF_UP);
    }

    long id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    BigDecimal quantityOf(long receiptLineId) {
        return Long.valueOf(receiptLineId).equals(origin.receiptLineId()) ? quantity : BigDecimal.ZERO;
    }

    BigDecimal quantity() {
        return quantity;
    }

    Money value() {
        return value;
    }

    boolean isStored() {
        return stored;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isUsedUp() {
        return quantity.signum() == 0;
    }
}
