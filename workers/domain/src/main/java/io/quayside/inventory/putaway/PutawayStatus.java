package io.quayside.inventory.putaway;

public enum PutawayStatus {
    OPEN, DONE, CANCELLED, REVERSED
}
