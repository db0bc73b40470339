package io.quayside.process.inventory;

/** The jobs by which any process keeps goods for a demand, and frees them. They belong to no diagram of their own. */
public final class StockReservation {

    public static final String JOB_RESERVE_STOCK = "inventory.reserve-stock";
    public static final String JOB_RELEASE_STOCK = "inventory.release-stock";

    private StockReservation() {}
}
