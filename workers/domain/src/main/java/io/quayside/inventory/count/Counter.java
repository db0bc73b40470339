package io.quayside.inventory.count;

/** Somebody who entered a figure on a sheet or finished it, the first or the second time that it was counted. */
public record Counter(long countId, int attempt, String username) {
}
