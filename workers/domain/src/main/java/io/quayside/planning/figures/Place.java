package io.quayside.planning.figures;

/** A product in a warehouse. */
public record Place(String warehouseCode, long productId) {
}
