package io.quayside.worker.inventory;

/** What a job needs to find its count. */
record CountKey(String countId) {

    long id() {
        return Long.parseLong(countId);
    }
}
