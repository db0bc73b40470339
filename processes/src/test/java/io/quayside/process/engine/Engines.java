package io.quayside.process.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What tests that need no user tasks run on. */
public final class Engines {

    private Engines() {}

    public static Stream<Named<Supplier<Engine>>> all() {
        return Stream.of(Named.of("8.6", Engine::real), Named.of("8.8", Engine::newer));
    }
}
