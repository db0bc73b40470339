package io.quayside.web.receiving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.shared.Quantity;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record DiscrepancyResponse(
        long id,
        @JsonUnwrapped ReceiptRef receipt,
        @JsonUnwrapped Found found,
        boolean byCount,
        @Nullable Quantity blocked,
        @Nullable Long claimId,
        @Nullable Money claimed,
        String loggedBy,
        Instant loggedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static DiscrepancyResponse of(Discrepancy discrepancy) {
        return of(discrepancy, discrepancy.found());
    }

    /** As it is claimed: without what was refused. */
    static DiscrepancyResponse owed(Discrepancy discrepancy) {
        return of(discrepancy, discrepancy.owed());
    }

    private static DiscrepancyResponse of(Discrepancy discrepancy, Found found) {
        return new DiscrepancyResponse(discrepancy.id(), discrepancy.receipt(), found, discrepancy.isByCount(), discrepancy.blocked(),
                discrepancy.claimId(), discrepancy.claimed(),
                discrepancy.loggedBy(), discrepancy.loggedAt(), discrepancy.withdrawnBy(), discrepancy.withdrawnAt());
    }
}
