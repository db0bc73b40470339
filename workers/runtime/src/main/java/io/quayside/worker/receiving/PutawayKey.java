package io.quayside.worker.receiving;

/** What has brought goods to the dock: a receipt, or an inspection of goods of a receipt. */
record PutawayKey(String putawayType, String putawayId) {

    boolean ofInspection() {
        return "inspection".equals(putawayType);
    }
}
