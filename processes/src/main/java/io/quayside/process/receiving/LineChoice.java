package io.quayside.process.receiving;

/** What the buyer says of a line: {@code accept}, {@code accept-short}, {@code refuse-surplus}, {@code refuse} or {@code recount}, and why. */
public record LineChoice(String lineId, String description, String outcome, String reason) {}
