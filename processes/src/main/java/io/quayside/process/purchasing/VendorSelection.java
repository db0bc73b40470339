package io.quayside.process.purchasing;

/** Element of {@code vendorSelections}, the result of select-vendors; {@code vendorId} is null when none may be ordered from. */
public record VendorSelection(String lineId, String description, String vendorId, String reason) {}
