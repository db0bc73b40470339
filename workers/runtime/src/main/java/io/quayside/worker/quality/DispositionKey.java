package io.quayside.worker.quality;

/** What a job needs to find the part that it is about. */
record DispositionKey(String dispositionId) {

    long id() {
        return Long.parseLong(dispositionId);
    }
}
