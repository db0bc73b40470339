package io.quayside.shared;

import org.jspecify.annotations.Nullable;

/** Why somebody did something that has to be accounted for. */
public final class Reason {

    private Reason() {
    }

    /**
     * @return it without blanks around it
     * @throws Refusal.Invalid for the field {@code reason}, when nothing is said or more than can be kept
     */
    public static String required(@Nullable String reason, int longest) {
        if (reason == null || reason.isBlank() || reason.length() > longest) {
            throw new Refusal.Invalid("reason", "say why, in at most %d characters".formatted(longest));
        }
        return reason.trim();
    }
}
