package io.quayside.workflow;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The case that effects are made for while they are made, so that what they leave behind can name it. */
public final class CaseInHand {

    private static final ThreadLocal<Long> KEY = new ThreadLocal<>();

    private CaseInHand() {
    }

    /** @param processInstanceKey none for work that belongs to no case; within a case it stays the case's */
    public static <R extends @Nullable Object> R during(@Nullable Long processInstanceKey, Supplier<R> effect) {
        Long outer = KEY.get();
        KEY.set(processInstanceKey == null ? outer : processInstanceKey);
        try {
            return effect.get();
        } finally {
            KEY.set(outer);
        }
    }

    /** The instance key of the case, if there is one. */
    public static Optional<Long> key() {
        return Optional.ofNullable(KEY.get());
    }
}
