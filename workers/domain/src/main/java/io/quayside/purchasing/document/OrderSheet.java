package io.quayside.purchasing.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as it is printed: every value already in the words of the reader. */
public record OrderSheet(
        String number,
        int revision,
        Party company,
        Party vendor,
        Party delivery,
        String orderDate,
        @Nullable String expectedDate,
        String buyer,
        @Nullable String requisitionNumber,
        String currency,
        List<Line> lines,
        String total,
        List<String> terms) {

    public record Party(String name, List<String> address, @Nullable String taxId) {}

    public record Line(int number, String sku, String name, String expectedDate, String quantity, String unitPrice, String amount) {}
}
