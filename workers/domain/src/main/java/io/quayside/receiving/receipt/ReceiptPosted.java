package io.quayside.receiving.receipt;

/** Told in the transaction in which goods of a receipt are taken into stock. */
public record ReceiptPosted(long receiptId) {}
