package io.quayside.ledger.period;

import java.time.LocalDate;

/** Something that should be settled before a month is closed; whoever keeps it implements this. */
public interface PeriodItems {

    /** Names the kind for good, as in "grni-aged". */
    String kind();

    /** In a sentence, after the number: "goods received more than 30 days ago and not invoiced". */
    String what(String companyCode);

    /** How many of the company are open at the end of the day. */
    long open(String companyCode, LocalDate lastDay);
}
