package io.quayside.purchasing.requisition;

import io.quayside.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects all that is wrong with an input, so that it is told at once. */
final class FieldErrors {

    private final Map<String, String> errors = new LinkedHashMap<>();

    boolean check(boolean holds, String field, String message) {
        if (!holds) {
            errors.putIfAbsent(field, message);
        }
        return holds;
    }

    /** The errors below a path, by what is left of their own. */
    Map<String, String> below(String path) {
        Map<String, String> below = new LinkedHashMap<>();
        errors.forEach((field, message) -> below.put(field.startsWith(path) ? field.substring(path.length()) : field, message));
        return below;
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
