package io.quayside.masterdata.product;

import java.util.List;
import java.util.stream.Stream;

/** Global trade item numbers of 8, 12, 13 or 14 digits; the last digit checks the others. */
public final class Gtin {

    private static final int LONGEST = 14;

    private Gtin() {
    }

    public static boolean isValid(String gtin) {
        return gtin.matches("\\d{8}|\\d{12,14}") && gtin.endsWith(String.valueOf(checkDigit(gtin.substring(0, gtin.length() - 1))));
    }

    /** The number as it may be stored: a GTIN-14 that starts with zeros is the same as the shorter number without them. */
    public static List<String> forms(String gtin) {
        String digits = "0".repeat(Math.max(0, LONGEST - gtin.length())) + gtin;
        return Stream.of(14, 13, 12, 8).map(length -> digits.substring(LONGEST - length)).filter(form -> Long.parseLong(form) == Long.parseLong(digits))
                .toList();
    }

    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }
}
