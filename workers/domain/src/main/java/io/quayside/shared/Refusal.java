package io.quayside.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that the business does not grant. Its message is written for the person who asked, its slug names the problem type. */
public abstract sealed class Refusal extends RuntimeException {

    private final String slug;

    private Refusal(String slug, String message) {
        super(message, null, false, false);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** There is no such thing, or the person's companies do not include it. */
    public static final class NotFound extends Refusal {
        public NotFound(String what, Object id) {
            super("not-found", "There is no %s %s.".formatted(what, id));
        }
    }

    /** Somebody changed the row since it was read. */
    public static final class Stale extends Refusal {
        public Stale(String what, Object id) {
            super("stale", "%s %s was changed by somebody else. Reload it and apply your change again.".formatted(what, id));
        }
    }

    /** The present state does not allow it. */
    public static final class Conflict extends Refusal {
        public Conflict(String slug, String message) {
            super(slug, message);
        }
    }

    /** The person may not do it. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String slug, String message) {
            super(slug, message);
        }
    }

    /** The input breaks rules: field path to message, as in {@code lines[0].quantity}. */
    public static final class Invalid extends Refusal {

        private final Map<String, String> errors;

        public Invalid(Map<String, String> errors) {
            super("invalid", "Some fields are not valid.");
            this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }

        public Invalid(String field, String message) {
            this(Map.of(field, message));
        }

        public Map<String, String> errors() {
            return errors;
        }
    }
}
