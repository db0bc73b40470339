package io.quayside.workflow;

/** Told inside the transaction that wrote a row; whoever relays listens for its commit. */
public record OutboxWritten(long id) {}
