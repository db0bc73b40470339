package io.quayside.quality.sampling;

/** How much a sample tells for a lot of a given size: general levels, II unless something speaks against it, and special ones for costly tests. */
public enum InspectionLevel {
    S1, S2, S3, S4, I, II, III
}
