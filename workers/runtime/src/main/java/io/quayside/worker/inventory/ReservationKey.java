package io.quayside.worker.inventory;

/** What a job needs to find its reservation. */
record ReservationKey(String companyCode, String reservationId) {

    long id() {
        return Long.parseLong(reservationId);
    }
}
