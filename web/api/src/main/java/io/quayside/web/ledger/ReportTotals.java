package io.quayside.web.ledger;

import java.time.LocalDate;
import org.joda.money.Money;

/** The sum of a report beside the accounts that it explains. */
record ReportTotals(LocalDate asOf, Money total, Money control, boolean reconciles) {

    static ReportTotals of(LocalDate asOf, Money total, Money control) {
        return new ReportTotals(asOf, total, control, total.isEqual(control));
    }
}
