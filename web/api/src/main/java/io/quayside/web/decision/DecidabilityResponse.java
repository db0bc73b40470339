package io.quayside.web.decision;

import io.quayside.approval.Decidability;
import io.quayside.approval.Quorum;
import org.jspecify.annotations.Nullable;

/** @param quorum how far the level of an approval is; null for other tasks */
record DecidabilityResponse(boolean decidable, @Nullable String reason, @Nullable String onBehalfOf, @Nullable Quorum quorum) {

  static DecidabilityResponse of(Decidability decidability, @Nullable Quorum quorum) {
    return new DecidabilityResponse(decidability.decidable(), decidability.reason(), decidability.onBehalfOf(), quorum);
  }
}
