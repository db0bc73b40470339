package io.quayside.process.purchasing;

/** Result of prepare-rfq and extend-rfq: ISO-8601 moments with offset. */
public record QuoteDeadlines(String reminderAt, String quotesDueAt) {}
