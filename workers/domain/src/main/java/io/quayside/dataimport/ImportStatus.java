package io.quayside.dataimport;

/** READY and INVALID wait for a person; DONE and FAILED are the end. */
public enum ImportStatus {
    VALIDATING, READY, INVALID, COMMITTING, SUBMITTING, DONE, FAILED
}
