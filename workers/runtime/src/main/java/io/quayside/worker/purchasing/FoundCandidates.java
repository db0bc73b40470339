package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.AmendmentAssessment.AmendmentFacts;
import io.quayside.process.purchasing.LineCandidates;
import java.util.List;

/** Result of find-vendor-candidates. */
record FoundCandidates(List<LineCandidates> vendorCandidates, AmendmentFacts revaluation) {}
