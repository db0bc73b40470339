package io.quayside.process.purchasing;

/** Result of close-quotes. */
public record QuoteCount(int quoteCount) {}
