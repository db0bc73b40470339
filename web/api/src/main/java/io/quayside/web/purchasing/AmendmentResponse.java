package io.quayside.web.purchasing;

import io.quayside.purchasing.amendment.AmendmentStatus;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.order.LineChange;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record AmendmentResponse(
        long id,
        long orderId,
        AmendmentStatus status,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        int baseRevision,
        int revision,
        @Nullable String closingReason,
        @Nullable String closedBy,
        @Nullable Money oldTotal,
        @Nullable Money newTotal,
        List<LineChange> lines) {

    /** @param hides goods that somebody is to count without knowing how many there should be */
    static AmendmentResponse of(OrderAmendment amendment, boolean hides) {
        return new AmendmentResponse(amendment.id(), amendment.orderId(), amendment.status(), amendment.reason(), amendment.proposedBy(),
                amendment.proposedAt(), amendment.decidedAt(), amendment.baseRevision(), amendment.revision(), amendment.closingReason().orElse(null),
                amendment.closedBy().orElse(null), hides ? null : amendment.oldTotal(), hides ? null : amendment.newTotal(),
                hides ? List.of() : amendment.changes());
    }
}
