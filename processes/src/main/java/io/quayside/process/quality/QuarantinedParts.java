package io.quayside.process.quality;

import java.util.List;

/** Result of {@link QualityInspectionProcess#JOB_QUARANTINE_GOODS}. */
public record QuarantinedParts(List<QuarantinedPart> dispositions) {}
