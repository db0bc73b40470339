package io.quayside.process.receiving;

/**
 * What the decision table says of a line.
 *
 * @param arrived whether anything of it has come
 * @param outcome {@code accept}, {@code accept-short}, {@code backorder}, {@code refuse-surplus} or {@code approve}
 */
public record LineDecision(String lineId, String description, boolean arrived, String outcome) {}
