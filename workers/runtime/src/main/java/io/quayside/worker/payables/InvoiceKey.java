package io.quayside.worker.payables;

/** What a job needs to find its document. */
record InvoiceKey(String invoiceId) {

    long id() {
        return Long.parseLong(invoiceId);
    }
}
