package io.quayside.process.purchasing;

/** Element of {@code vendorChoices}, the result of the task choose-vendor; find-vendor-candidates honours it. A dearer vendor has a reason. */
public record VendorChoice(String lineId, String description, String vendorNumber, String reason) {}
