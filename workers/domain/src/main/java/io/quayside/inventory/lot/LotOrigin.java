package io.quayside.inventory.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a lot comes from, as far as the receiver knows. */
public record LotOrigin(@Nullable LocalDate expiresOn, @Nullable Long vendorId, @Nullable String vendorLot) {

    public static final LotOrigin UNKNOWN = new LotOrigin(null, null, null);
}
