package io.quayside.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** A filter's text as a value of the field's type. */
public final class FilterValue {

    private FilterValue() {
    }

    public static Object parse(String field, String text, Class<?> type) {
        try {
            return value(text, type);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal.Invalid(field, "'%s' is not a valid value".formatted(text));
        }
    }

    private static Object value(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return bool(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return OffsetDateTime.parse(text).toInstant();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.toString().equals(text)).findAny()
                    .orElseThrow(IllegalArgumentException::new);
        }
        throw new IllegalStateException("no filter on " + type);
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
