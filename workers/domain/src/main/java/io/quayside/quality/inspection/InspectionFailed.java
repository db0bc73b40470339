package io.quayside.quality.inspection;

/** Told in the transaction in which goods of a lot that failed go to quarantine. */
public record InspectionFailed(Inspection inspection, String by) {
}
