package io.quayside.purchasing.requisition;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What quotes were asked for, and from whom it is to be bought at which price.
 *
 * @param lineId the line of the requisition; none where there was no requisition yet
 */
public record SourcedLine(
        @Nullable Long lineId,
        long productId,
        Quantity quantity,
        @Nullable LocalDate neededBy,
        String warehouseCode,
        @Nullable String costCentre,
        long vendorId,
        String vendorName,
        BigMoney unitPrice) {}
