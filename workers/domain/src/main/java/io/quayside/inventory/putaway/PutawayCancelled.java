package io.quayside.inventory.putaway;

/** Told inside the transaction in which somebody said that the goods are not to be carried. */
public record PutawayCancelled(Putaway putaway) {
}
