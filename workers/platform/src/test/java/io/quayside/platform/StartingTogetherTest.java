package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever goes wrong first ends the start, also when it is something that had started well. */
@Timeout(60)
class StartingTogetherTest {

    @Test
    void waitsForAll() {
        var done = new AtomicBoolean();
        try (var starting = new StartingTogether(() -> { })) {
            starting.run(() -> sleep(Duration.ofMillis(700)));
            starting.run(() -> done.set(true));
        }
        assertThat(done).isTrue();
    }

    @Test
    void theFirstFailureEndsTheWait() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> {
            try (var starting = new StartingTogether(() -> { })) {
                starting.run(() -> await(never));
                var failing = starting.run(() -> {
                    throw new PartFailed("Keycloak did not start.");
                });
                starting.run(failing::join);
            }
        }).isInstanceOf(PartFailed.class).hasMessage("Keycloak did not start.");
    }

    @Test
    void somethingThatDiesMeanwhileEndsTheWait() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> {
            try (var starting = new StartingTogether(() -> {
                throw new PartFailed("MariaDB has stopped by itself.");
            })) {
                starting.run(() -> await(never));
            }
        }).isInstanceOf(PartFailed.class).hasMessage("MariaDB has stopped by itself.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
