package io.quayside.process.quality;

/** Result of {@link QualityInspectionProcess#JOB_PREPARE_INSPECTION}; goods that came damaged are in quarantine already; the title tells people what is inspected. */
public record InspectionPreparation(SamplingFacts samplingFacts, boolean certificateInOrder, boolean inQuarantine, String title) {}
