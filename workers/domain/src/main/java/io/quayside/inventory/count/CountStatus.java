package io.quayside.inventory.count;

/** For lists and for what may be shown; what happens next the process says. */
public enum CountStatus {
    PLANNED, COUNTING, ASSESSED, CLOSED, POSTED, REJECTED, CANCELLED;

    public boolean isOver() {
        return compareTo(CLOSED) >= 0;
    }
}
