package io.quayside.masterdata.company;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A setting that a company may have.
 *
 * @param key   domain and name, as in {@code receiving.late-days}
 * @param usual what holds for a company that says nothing
 * @param choices of a choice, else empty
 * @param pattern of a text, else none
 */
public record CompanySetting(String key, Type type, String label, String help, String usual, int least, int most, List<String> choices, @Nullable String pattern) {

    public enum Type {
        SWITCH, NUMBER, CHOICE, TEXT
    }

    static CompanySetting number(String key, int usual, int least, int most, String label, String help) {
        return new CompanySetting(key, Type.NUMBER, label, help, String.valueOf(usual), least, most, List.of(), null);
    }

    static CompanySetting onOff(String key, String label, String help) {
        return new CompanySetting(key, Type.SWITCH, label, help, "false", 0, 0, List.of("false", "true"), null);
    }

    static CompanySetting choice(String key, List<String> choices, String label, String help) {
        return new CompanySetting(key, Type.CHOICE, label, help, choices.getFirst(), 0, 0, choices, null);
    }

    static CompanySetting text(String key, String pattern, String label, String help) {
        return text(key, "", pattern, label, help);
    }

    static CompanySetting text(String key, String usual, String pattern, String label, String help) {
        return new CompanySetting(key, Type.TEXT, label, help, usual, 0, 0, List.of(), pattern);
    }

    /** What is wrong with a value, if anything is. */
    Optional<String> fault(String value) {
        return switch (type) {
            case NUMBER -> value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most ? Optional.empty()
                    : Optional.of("is a whole number from %d to %d".formatted(least, most));
            case SWITCH, CHOICE -> choices.contains(value) ? Optional.empty() : Optional.of("is one of %s".formatted(String.join(", ", choices)));
            case TEXT -> Pattern.matches(pattern, value) ? Optional.empty() : Optional.of("does not look like one");
        };
    }
}
