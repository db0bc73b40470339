package io.quayside.inventory.reservation;

public enum ReservationStatus {
    OPEN, FULFILLED, RELEASED, EXPIRED
}
