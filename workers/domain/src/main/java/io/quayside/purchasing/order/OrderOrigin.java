package io.quayside.purchasing.order;

import org.jspecify.annotations.Nullable;

/** Who orders from whom, and which approved requisition the order carries out (none for opening history). */
public record OrderOrigin(
        String companyCode,
        long vendorId,
        String vendorName,
        String buyer,
        String warehouseCode,
        @Nullable Long requisitionId,
        @Nullable String requisitionNumber,
        @Nullable Integer requisitionRevision,
        @Nullable String requester) {}
