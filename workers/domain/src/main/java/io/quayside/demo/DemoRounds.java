package io.quayside.demo;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What people of the demo do as soon as the engine has come so far; it is asked again and again for some minutes. */
public final class DemoRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private DemoRounds() {
    }

    /** @param done tried for each until it is true @return for which it never was */
    public static <T> Set<T> of(Collection<T> all, Predicate<T> done) {
        Set<T> left = new LinkedHashSet<>(all);
        for (long rounds = PATIENCE.dividedBy(PAUSE); rounds > 0 && !left.isEmpty(); rounds--) {
            left.removeIf(done);
            pause();
        }
        return left;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the demo people were at work", e);
        }
    }
}
