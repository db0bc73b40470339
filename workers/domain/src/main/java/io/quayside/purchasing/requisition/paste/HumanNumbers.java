package io.quayside.purchasing.requisition.paste;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people write them, with a point or a comma before the decimals. */
public final class HumanNumbers {

    private static final int THOUSANDS = 3;
    private static final String WHOLE = "-?(\\d+|\\d{1,3}([.,]\\d{3})+)";

    private HumanNumbers() {
    }

    /**
     * Of two kinds of separators the last one is that of the decimals. A single one before just three digits ("1.500") is
     * read as the locale writes it; in every other place it can only be that of the decimals.
     */
    public static Optional<BigDecimal> parse(String text, Locale locale) {
        String digits = text.replaceAll("[\\s'\u00a0\u202f]", "");
        int decimal = decimalPosition(digits, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        String whole = decimal < 0 ? digits : digits.substring(0, decimal);
        String decimals = decimal < 0 ? "0" : digits.substring(decimal + 1);
        return whole.matches(WHOLE) && decimals.matches("\\d+")
                ? Optional.of(new BigDecimal(whole.replaceAll("[.,]", "") + "." + decimals).stripTrailingZeros())
                : Optional.empty();
    }

    private static int decimalPosition(String digits, char localeDecimal) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char separator = digits.charAt(last);
        boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        boolean repeated = digits.indexOf(separator) != last;
        if (repeated) {
            return -1;
        }
        boolean ambiguous = !both && digits.length() - last - 1 == THOUSANDS;
        return ambiguous && separator != localeDecimal ? -1 : last;
    }
}
