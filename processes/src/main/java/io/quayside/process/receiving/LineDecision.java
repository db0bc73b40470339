package io.quayside.process.receiving;

/** What the decision table says of a line: {@code accept}, {@code accept-short}, {@code backorder}, {@code refuse-surplus} or {@code approve}. */
public record LineDecision(String lineId, String outcome) {}
