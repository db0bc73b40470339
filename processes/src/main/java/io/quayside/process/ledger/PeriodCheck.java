package io.quayside.process.ledger;

import java.util.List;

/**
 * What {@link PeriodCloseProcess#JOB_CHECK_PERIOD} answers.
 *
 * @param closingChecklist one line per thing that is open, for people
 */
public record PeriodCheck(String closingChecklist, boolean periodClear, List<OpenItem> openItems) {

    /** @param kind by which its waiver names it */
    public record OpenItem(String kind, String what, long count) {}
}
