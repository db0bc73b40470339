package io.quayside.shared;

/** A text as a cell of a CSV file that no spreadsheet takes for a formula. */
public final class CsvCell {

    private CsvCell() {
    }

    public static String of(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",;\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
