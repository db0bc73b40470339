package io.quayside.purchasing.amendment;

import java.util.Set;

public enum AmendmentStatus {
    PROPOSED("proposed"),
    CHANGES_REQUESTED("sent back"),
    APPLIED("applied"),
    DISCARDED("discarded");

    /** Not decided yet, whoever it is with. */
    static final Set<AmendmentStatus> OPEN = Set.of(PROPOSED, CHANGES_REQUESTED);

    private final String text;

    AmendmentStatus(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
