package io.quayside.ledger.period;

/** So many of a kind are open in a month. */
public record PeriodItem(String kind, String what, long count) {

    /** As in "3 vendor invoices that are not matched". */
    public String text() {
        return "%d %s".formatted(count, what);
    }
}
