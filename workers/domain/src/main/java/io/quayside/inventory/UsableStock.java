package io.quayside.inventory;

/** What may be used of stock, said once for all who ask the database. */
public final class UsableStock {

    /** Of {@code quant} with its {@code lot}, if it has one, on {@code :today}: neither held nor expired. */
    public static final String USABLE = "(quant.lot_id = 0 OR lot.status = 'AVAILABLE' AND (lot.expires_on IS NULL OR lot.expires_on >= :today))";

    /** Of {@code quant}: its bin is not being counted. */
    public static final String NOT_COUNTED = "NOT EXISTS (SELECT 1 FROM inventory_bin_lock bin_lock WHERE bin_lock.location_id = quant.location_id)";

    private UsableStock() {
    }
}
