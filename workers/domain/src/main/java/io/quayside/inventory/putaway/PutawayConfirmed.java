package io.quayside.inventory.putaway;

/** Told inside the transaction that moved the goods to their bin. */
public record PutawayConfirmed(Putaway putaway) {
}
