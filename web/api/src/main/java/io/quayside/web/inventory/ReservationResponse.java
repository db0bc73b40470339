package io.quayside.web.inventory;

import io.quayside.inventory.reservation.ReservationStatus;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picks say which goods are kept; lists leave them out. */
record ReservationResponse(long id, String companyCode, String warehouseCode, long productId, String sku, String productName, Quantity quantity, Quantity allocated,
        Quantity issued, Quantity waiting, int priorityClass, LocalDate promiseDate, @Nullable Instant expiresAt, ReservationStatus status, String sourceType, long sourceId,
        String sourceNumber, @Nullable Long customerId, @Nullable String customerName, Instant createdAt, String createdBy, List<Pick> picks) {

    record Pick(long locationId, String locationCode, @Nullable Long lotId, @Nullable String lotNumber, Quantity quantity) {
    }
}
