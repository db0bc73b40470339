package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is known of an inspection when it is planned; the key makes sure that it is planned once. */
record Draft(
        String companyCode,
        String key,
        Origin origin,
        Subject subject,
        @Nullable Long receiptId,
        @Nullable Long receiptLineId,
        @Nullable String receiptNumber,
        @Nullable Long previousId,
        Terms terms,
        String requestedBy) {

    /**
     * The goods: where they are held meanwhile and where they go when they are accepted.
     *
     * @param serials the pieces, where they have serial numbers and are inspected together
     */
    record Subject(
            String warehouseCode,
            @Nullable Long vendorId,
            long productId,
            @Nullable Long lotId,
            List<Long> serials,
            Quantity quantity,
            Money value,
            long qualityLocationId,
            long releaseLocationId) {
    }
}
