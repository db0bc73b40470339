package io.quayside.purchasing.requisition.paste;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets show them: ISO, or day and month in the order of the locale. */
public final class HumanDates {

    private static final List<String> DAY_FIRST = List.of("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "d MMM uuuu");
    private static final List<String> MONTH_FIRST = List.of("uuuu-M-d", "M/d/uuuu", "M-d-uuuu", "MMM d, uuuu", "d MMM uuuu");

    private HumanDates() {
    }

    public static Optional<LocalDate> parse(String text, Locale locale) {
        Stream<String> patterns = (locale.getCountry().equals("US") ? MONTH_FIRST : DAY_FIRST).stream();
        return patterns.map(pattern -> parse(text.strip(), pattern)).filter(Objects::nonNull).findFirst();
    }

    private static @Nullable LocalDate parse(String text, String pattern) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeParseException unlike) {
            return null;
        }
    }
}
