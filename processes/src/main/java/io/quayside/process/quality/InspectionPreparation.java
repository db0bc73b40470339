package io.quayside.process.quality;

/** Result of {@link QualityInspectionProcess#JOB_PREPARE_INSPECTION}; the title tells people what is inspected. */
public record InspectionPreparation(SamplingFacts samplingFacts, boolean certificateInOrder, String title) {}
