package io.quayside.process.quality;

/**
 * Result of {@link QualityInspectionProcess#JOB_EVALUATE_INSPECTION}.
 *
 * @param allAccepted       nothing of the goods goes another way
 * @param inspectionVerdict {@code passed} or {@code failed}, by the acceptance number
 */
public record InspectionEvaluation(boolean allAccepted, String inspectionVerdict) {}
