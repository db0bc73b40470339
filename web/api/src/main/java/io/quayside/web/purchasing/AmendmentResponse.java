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

    static AmendmentResponse of(OrderAmendment amendment) {
        return new AmendmentResponse(amendment.id(), amendment.orderId(), amendment.status(), amendment.reason(), amendment.proposedBy(),
                amendment.proposedAt(), amendment.decidedAt(), amendment.baseRevision(), amendment.revision(), amendment.closingReason().orElse(null),
                amendment.closedBy().orElse(null), amendment.oldTotal(), amendment.newTotal(),
                amendment.changes());
    }

    /** For somebody who is to count the goods without knowing how many there should be. */
    AmendmentResponse withoutFigures() {
        return new AmendmentResponse(id, orderId, status, reason, proposedBy, proposedAt, decidedAt, baseRevision, revision, closingReason, closedBy, null, null,
                List.of());
    }
}
