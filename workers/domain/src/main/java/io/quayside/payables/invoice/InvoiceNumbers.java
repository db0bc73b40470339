package io.quayside.payables.invoice;

import java.util.Locale;

/** Numbers as vendors print them, compared without regard to case, signs and leading zeros: "RE-0042/26" is "re 0042.26". */
final class InvoiceNumbers {

    private InvoiceNumbers() {
    }

    static String normalise(String number) {
        String key = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("^0+(?=.)", "");
        return key.isEmpty() ? number.trim() : key;
    }
}
