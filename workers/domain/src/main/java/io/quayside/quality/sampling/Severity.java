package io.quayside.quality.sampling;

/** How strict a vendor's lots are looked at; the switch from one to the other is a decision table. */
public enum Severity {
    NORMAL("single-normal.csv"),
    TIGHTENED("single-tightened.csv");

    private final String table;

    Severity(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
