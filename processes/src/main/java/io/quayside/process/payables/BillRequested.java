package io.quayside.process.payables;

/** Result of {@link UnbilledReceiptProcess#JOB_REQUEST_BILL}: ISO-8601 date and time with offset. */
public record BillRequested(String billDueAt) {}
