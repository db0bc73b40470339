package io.quayside.inventory.reservation;

import java.util.Comparator;

/** Which goods are taken first. It says nothing about what they are worth. */
public enum RemovalStrategy {
    FIFO(Comparator.comparing(Pickable::incomingAt).thenComparing(Pickable.NEAREST)),
    LIFO(Comparator.comparing(Pickable::incomingAt).reversed().thenComparing(Pickable.NEAREST)),
    FEFO(Comparator.comparing(Pickable::expiresOn, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Pickable::incomingAt).thenComparing(Pickable.NEAREST)),
    NEAREST(Pickable.NEAREST);

    private final Comparator<Pickable> order;

    RemovalStrategy(Comparator<Pickable> order) {
        this.order = order;
    }

    Comparator<Pickable> order() {
        return order;
    }
}
