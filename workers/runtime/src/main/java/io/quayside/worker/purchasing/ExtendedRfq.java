package io.quayside.worker.purchasing;

/** Until when vendors may quote after all. */
record ExtendedRfq(String rfqId, String newQuotesDueOn) {}
