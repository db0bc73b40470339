package io.quayside.worker.quality;

/** What a job needs to find its nonconformance. */
record NonconformanceKey(String nonconformanceId) {

    long id() {
        return Long.parseLong(nonconformanceId);
    }
}
