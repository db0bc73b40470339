package io.quayside.worker.receiving;

/** What a job needs to find its delivery. */
record ExpectedKey(String expectedReceiptId) {

    long id() {
        return Long.parseLong(expectedReceiptId);
    }
}
