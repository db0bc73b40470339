package io.quayside.quality.nonconformance;

/** Where it was found. */
public enum Source {
    INSPECTION, RECEIPT, OTHER
}
