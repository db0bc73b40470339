package io.quayside.dataimport.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line as values; what cannot be read is reported, and reading goes on to find the next error too. */
public record Cells(SourceLine line, Consumer<LineError> errors) {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.yyyy"),
            DateTimeFormatter.ofPattern("d-M-yyyy"));
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "x");
    private static final Set<String> NO = Set.of("false", "0", "no", "n");

    public @Nullable String text(String field, int maxLength) {
        String text = line.get(field);
        if (text.length() > maxLength) {
            error(field, "is longer than %d characters".formatted(maxLength));
        }
        return text.isEmpty() ? null : text;
    }

    public String required(String field, int maxLength) {
        String text = text(field, maxLength);
        if (text == null) {
            error(field, "is missing");
        }
        return text == null ? "" : text;
    }

    public @Nullable BigDecimal decimal(String field) {
        String text = line.get(field).replaceAll("[\\s\\u00A0\\u202F]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        if (text.matches("-?\\d+,\\d+") && !text.matches("-?[1-9]\\d{0,2},\\d{3}")) {
            return new BigDecimal(text.replace(',', '.'));
        }
        error(field, text.matches("-?[\\d.,]+") ? "could be read in two ways, write it without thousands separators" : "is not a number");
        return null;
    }

    public @Nullable Integer whole(String field) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            error(field, "is not a whole number");
            return null;
        }
    }

    public @Nullable LocalDate date(String field) {
        String text = line.get(field).replaceFirst("[ T]\\d{2}:\\d{2}(:\\d{2})?$", "");
        for (DateTimeFormatter format : text.isEmpty() ? List.<DateTimeFormatter>of() : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException notInThisFormat) {
                continue;
            }
        }
        if (!text.isEmpty()) {
            error(field, "is not a date like 2026-12-31");
        }
        return null;
    }

    public boolean flag(String field, boolean fallback) {
        String text = line.get(field).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || YES.contains(text) || NO.contains(text)) {
            return text.isEmpty() ? fallback : YES.contains(text);
        }
        error(field, "is neither true nor false");
        return fallback;
    }

    /** One of the known words, compared without case. */
    public <T> T choice(String field, Map<String, T> words, T fallback) {
        String text = line.get(field).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return fallback;
        }
        T value = words.get(text);
        if (value == null) {
            error(field, "is not known here");
        }
        return value == null ? fallback : value;
    }

    public void error(String field, String message) {
        errors.accept(new LineError(line.number(), field, line.get(field), message));
    }
}
