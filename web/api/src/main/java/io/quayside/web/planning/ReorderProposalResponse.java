package io.quayside.web.planning;

import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.planning.proposal.Calculation;
import io.quayside.planning.proposal.ProposalStatus;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The calculation is that of the round which made or renewed the proposal. */
record ReorderProposalResponse(long id, String companyCode, String warehouseCode, long productId, String sku, String productName, ProposalStatus status, long ruleId,
        ReorderMethod method, PackRounding rounding, Quantity quantity, Quantity projected, Quantity reorderLevel, @Nullable Long vendorId, @Nullable String vendorName,
        @Nullable String costCentre, LocalDate neededBy, Instant createdAt, Instant computedAt, @Nullable String changedBy, @Nullable String changeReason,
        @Nullable Instant decidedAt, @Nullable String decidedBy, @Nullable String reason, @Nullable Long requisitionId, @Nullable String requisitionNumber,
        Calculation calculation) {
}
