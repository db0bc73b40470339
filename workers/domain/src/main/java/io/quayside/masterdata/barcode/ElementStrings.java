package io.quayside.masterdata.barcode;

import io.quayside.masterdata.barcode.UnreadableBarcode.Reason;
import io.quayside.masterdata.product.Gtin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into its elements, as scanned or as printed below the bars, and checks each. */
final class ElementStrings {

    /** FNC1, as scanners send it: it ends an element of varying length. */
    static final char SEPARATOR = '\u001d';
    private static final Pattern CODE = Pattern.compile("\\((\\d{2,4})\\)");

    private ElementStrings() {
    }

    static ElementString read(String text) {
        Map<String, String> elements = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == SEPARATOR) {
                at++;
                continue;
            }
            ApplicationIdentifier identifier = ApplicationIdentifiers.at(text, at)
                    .orElseThrow(() -> malformed("It has an application identifier that does not exist."));
            int start = at + identifier.code().length();
            at = end(text, start, identifier);
            add(elements, identifier, text.substring(start, at));
        }
        return whole(elements);
    }

    private static int end(String text, int start, ApplicationIdentifier identifier) {
        int separator = text.indexOf(SEPARATOR, start);
        int limit = separator < 0 ? text.length() : separator;
        return identifier.fixed() ? Math.min(limit, start + identifier.length()) : limit;
    }

    /** A bracket belongs to a value unless it holds an identifier. */
    static ElementString readBracketed(String text) {
        MatchResult[] codes = CODE.matcher(text).results().filter(code -> ApplicationIdentifiers.of(code.group(1)).isPresent()).toArray(MatchResult[]::new);
        if (codes.length == 0 || codes[0].start() != 0) {
            throw malformed("It has an application identifier that does not exist.");
        }
        Map<String, String> elements = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            int end = i + 1 < codes.length ? codes[i + 1].start() : text.length();
            add(elements, ApplicationIdentifiers.of(codes[i].group(1)).orElseThrow(), text.substring(codes[i].end(), end).strip());
        }
        return whole(elements);
    }

    private static void add(Map<String, String> elements, ApplicationIdentifier identifier, String value) {
        if (!identifier.accepts(value)) {
            throw malformed("'%s' is not a value of (%s).".formatted(value, identifier.code()));
        }
        check(identifier.code(), value);
        String before = elements.putIfAbsent(identifier.code(), value);
        if (before != null && !before.equals(value)) {
            throw malformed("(%s) is there twice.".formatted(identifier.code()));
        }
    }

    private static void check(String code, String value) {
        if (code.equals("00") && !Sscc.isValid(value) || Stream.of("01", "02").anyMatch(code::equals) && !Gtin.isValid(value)) {
            throw new UnreadableBarcode(Reason.BAD_CHECK_DIGIT, "The check digit of %s is wrong.".formatted(value));
        }
        if (code.matches("1[1-7]") && !isDate(value)) {
            throw malformed("'%s' is not a date.".formatted(value));
        }
    }

    private static boolean isDate(String yymmdd) {
        try {
            int year = 2000 + Integer.parseInt(yymmdd.substring(0, 2));
            int month = Integer.parseInt(yymmdd.substring(2, 4));
            int day = Integer.parseInt(yymmdd.substring(4));
            return day == 0 ? YearMonth.of(year, month).isValidDay(1) : LocalDate.of(year, month, day).getMonthValue() == month;
        } catch (DateTimeException invalid) {
            return false;
        }
    }

    private static ElementString whole(Map<String, String> elements) {
        if (elements.isEmpty()) {
            throw malformed("It is empty.");
        }
        return new ElementString(elements);
    }

    private static UnreadableBarcode malformed(String message) {
        return new UnreadableBarcode(Reason.MALFORMED, message);
    }
}
