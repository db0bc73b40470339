package io.quayside.quality.disposition;

import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Told in the transaction in which goods that failed leave to their vendor: who follows orders and receipts takes them off.
 *
 * @param receiptLineId none for goods that were inspected in stock
 * @param quantity in the product's base unit
 */
public record GoodsReturnedToVendor(
        long dispositionId, String companyCode, @Nullable Long receiptId, @Nullable Long receiptLineId, @Nullable Long vendorId, long productId,
        @Nullable Long lotId, Quantity quantity, String by) {
}
