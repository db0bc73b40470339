package io.quayside.worker.receiving;

/** What a job needs to find its receipt. */
record ReceiptKey(String receiptId) {

    long id() {
        return Long.parseLong(receiptId);
    }
}
