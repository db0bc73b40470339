package io.quayside.receivables.document;

import java.util.List;

/** An invoice or a credit note as it is printed: every value already in the words of the reader. */
record InvoiceSheet(
        String title,
        String number,
        Party company,
        Party customer,
        List<Fact> facts,
        String currency,
        List<Line> lines,
        String net,
        String tax,
        String total,
        List<String> terms) {

    record Fact(String name, String value) {}

    record Line(int number, String description, String quantity, String unitPrice, String taxPercent, String amount) {}
}
