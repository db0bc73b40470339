package io.quayside.web.inventory;

import io.quayside.inventory.lot.LotStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record LotResponse(long id, String companyCode, long productId, String sku, String productName, String number, boolean serial, @Nullable LocalDate expiresOn,
        @Nullable Long vendorId, @Nullable String vendorName, @Nullable String vendorLot, LotStatus status, Instant createdAt, int version) {
}
