package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.LineCandidates;
import java.util.List;

/** Result of find-vendor-candidates. */
record FoundCandidates(List<LineCandidates> vendorCandidates) {}
