package io.quayside.process.engine;

import io.quayside.platform.ControlledClock;
import io.quayside.platform.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/** Tests that take every path of one process on the real engine; together they must leave nothing of its diagram out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PathTest {

    private final String processId;
    private final Coverage coverage;
    private final List<Case> cases = new ArrayList<>();

    protected PathTest(String processId) {
        this.processId = processId;
        coverage = new Coverage(processId);
    }

    protected Case newCase() {
        var played = new Case(processId);
        cases.add(played);
        return played;
    }

    /** A moment on the engine's clock, as workers write it. */
    protected static String in(Duration duration) {
        return clock().now().plus(duration).toString();
    }

    /** Time only goes on: what the engine has planned for a later moment would miss one that comes back. */
    protected static void pass(Duration duration) {
        clock().add(duration);
    }

    private static ControlledClock clock() {
        return TestPlatform.get().clock();
    }

    @AfterEach
    void close() {
        cases.forEach(coverage::add);
        cases.forEach(Case::close);
        cases.clear();
    }

    @AfterAll
    void everyPathIsTaken() {
        coverage.assertComplete();
    }
}
