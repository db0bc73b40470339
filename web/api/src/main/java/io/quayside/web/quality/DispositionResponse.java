package io.quayside.web.quality;

import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.inspection.PartDecision;
import io.quayside.shared.Quantity;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** @param kind kebab-case, as the form of its task has it; none before somebody decided */
record DispositionResponse(
        long id, long inspectionId, int position, Quantity quantity, Money value, PartDecision proposal, @Nullable String kind, @Nullable String reason,
        @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String countersignedBy, @Nullable Instant countersignedAt, @Nullable Instant appliedAt) {

    static DispositionResponse of(Disposition row) {
        return new DispositionResponse(row.id(), row.inspectionId(), row.position(), row.quantity(), row.value(), row.proposal(),
                row.kind() == null ? null : row.kind().key(), row.reason(), row.decidedBy(), row.decidedAt(), row.countersignedBy(), row.countersignedAt(), row.appliedAt());
    }
}
