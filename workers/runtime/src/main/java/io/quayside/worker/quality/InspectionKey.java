package io.quayside.worker.quality;

/** What a job needs to find its inspection. */
record InspectionKey(String inspectionId) {

    long id() {
        return Long.parseLong(inspectionId);
    }
}
