package io.quayside.process.purchasing;

/** Element of {@code vendorChoices}, the result of the task choose-vendor; the requisition is checked again with it. A dearer vendor has a reason. */
public record VendorChoice(String lineId, String description, String vendorNumber, String reason) {}
