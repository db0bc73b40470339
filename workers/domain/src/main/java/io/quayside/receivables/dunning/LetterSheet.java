package io.quayside.receivables.dunning;

import io.quayside.receivables.document.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter as it is printed: every value already in the words of the reader. */
record LetterSheet(
        String title,
        String number,
        Party company,
        Party customer,
        String customerNumber,
        String date,
        String salutation,
        String text,
        List<Item> items,
        @Nullable String credits,
        String total,
        @Nullable String bank) {

    record Item(String number, String date, String due, String daysOverdue, String total, String open) {}
}
