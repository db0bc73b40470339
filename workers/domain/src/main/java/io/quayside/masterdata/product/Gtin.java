package io.quayside.masterdata.product;

/** Global trade item numbers of 8, 12, 13 or 14 digits; the last digit checks the others. */
public final class Gtin {

    private Gtin() {
    }

    public static boolean isValid(String gtin) {
        return gtin.matches("\\d{8}|\\d{12,14}") && gtin.endsWith(String.valueOf(checkDigit(gtin.substring(0, gtin.length() - 1))));
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
