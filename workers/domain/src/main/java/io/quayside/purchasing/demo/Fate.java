package io.quayside.purchasing.demo;

/** What becomes of a requisition of the demo. */
enum Fate {
    WAITS, APPROVED, DRAFT, FIRST_LEVEL_ONLY, REJECTED, SENT_BACK, QUESTIONED, CANCELLED;

    private static final Fate[] ROUND = {
        WAITS, APPROVED, FIRST_LEVEL_ONLY, APPROVED, DRAFT, WAITS, SENT_BACK, APPROVED, WAITS, REJECTED,
        APPROVED, WAITS, QUESTIONED, APPROVED, WAITS, APPROVED, CANCELLED, FIRST_LEVEL_ONLY, APPROVED, WAITS
    };

    static Fate of(int index) {
        return ROUND[index % ROUND.length];
    }

    boolean isDecided() {
        return this != WAITS && this != DRAFT && this != CANCELLED;
    }
}
