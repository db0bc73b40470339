package io.quayside.process.purchasing;

/** Element of {@code vendorSelections}, the result of select-vendors; {@code vendorId} is null when none is eligible. */
public record VendorSelection(String lineId, String vendorId, String reason) {}
