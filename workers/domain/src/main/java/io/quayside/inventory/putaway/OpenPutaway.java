package io.quayside.inventory.putaway;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Goods that wait to be put away.
 *
 * @param key names the wish within the company, for example {@code receipt-line:4711}: the same key opens once
 * @param quantity in the product's base unit
 * @param reason PUTAWAY or REPLENISHMENT
 * @param ownerId the vendor whom consigned goods belong to; none for the company's own
 */
public record OpenPutaway(String companyCode, String key, String warehouseCode, long productId, @Nullable Long lotId, Quantity quantity, long fromLocationId,
        MoveReason reason, SourceDocument source, @Nullable Long ownerId) {

    public OpenPutaway(String companyCode, String key, String warehouseCode, long productId, @Nullable Long lotId, Quantity quantity, long fromLocationId,
            SourceDocument source) {
        this(companyCode, key, warehouseCode, productId, lotId, quantity, fromLocationId, MoveReason.PUTAWAY, source, null);
    }

    public OpenPutaway ownedBy(@Nullable Long vendorId) {
        return new OpenPutaway(companyCode, key, warehouseCode, productId, lotId, quantity, fromLocationId, reason, source, vendorId);
    }
}
