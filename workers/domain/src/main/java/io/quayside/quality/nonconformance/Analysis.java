package io.quayside.quality.nonconformance;

import java.time.LocalDate;

/** Why it happened and what is to be done. @param dueOn a day of the company */
record Analysis(String containment, String cause, String correctiveAction, String actionOwner, LocalDate dueOn, boolean requestVendorReport) {
}
