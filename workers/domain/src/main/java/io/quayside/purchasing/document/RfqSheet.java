package io.quayside.purchasing.document;

import io.quayside.purchasing.document.OrderSheet.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request for quotation as it is printed for one vendor: every value already in the words of the reader. */
public record RfqSheet(
        String number,
        Party company,
        Party vendor,
        @Nullable String date,
        String quotesDueOn,
        String buyer,
        String currency,
        @Nullable String note,
        List<Line> lines) {

    public record Line(int number, String sku, String name, String quantity, String neededBy, String delivery, @Nullable String note) {}
}
