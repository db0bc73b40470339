package io.quayside.receivables.payment;

/** Told in the transaction in which something of a customer was settled. */
public record ReceivablesSettled(String companyCode, long customerId) {}
