package io.quayside.inventory.label;

import io.quayside.masterdata.product.Gtin;

/** Serial shipping container codes: 18 digits, an extension digit, the company's GS1 prefix, a number and a check digit. */
public final class Sscc {

    private static final int BODY = 17;

    private Sscc() {
    }

    static String of(String gs1Prefix, long number) {
        int digits = BODY - 1 - gs1Prefix.length();
        if (!gs1Prefix.matches("\\d{6,12}") || number < 0 || number >= Math.pow(10, digits + 1)) {
            throw new IllegalArgumentException("no SSCC for prefix %s and number %d".formatted(gs1Prefix, number));
        }
        String serial = ("%0" + (digits + 1) + "d").formatted(number);
        String body = serial.charAt(0) + gs1Prefix + serial.substring(1);
        return body + Gtin.checkDigit(body);
    }

    public static boolean isValid(String sscc) {
        return sscc.matches("\\d{18}") && sscc.endsWith(String.valueOf(Gtin.checkDigit(sscc.substring(0, BODY))));
    }
}
