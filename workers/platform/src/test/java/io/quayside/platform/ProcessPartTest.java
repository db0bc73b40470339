package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that never gets well, as on a full disk. */
class ProcessPartTest {

    @TempDir
    private Path folder;
    private ProcessPart ill;

    @BeforeEach
    void aPartThatNeverAnswers() {
        var settings = Settings.of(folder, Ports.free());
        ill = new ProcessPart("Ill part", settings) {
            @Override
            protected ChildProcess launch() {
                return ChildProcess.start(folder, folder.resolve("ill.log"), Map.of(), List.of("sleep", "60"));
            }

            @Override
            protected boolean healthy() {
                return false;
            }
        };
    }

    @AfterEach
    void end() {
        ill.kill();
    }

    @Test
    void isStoppedAtOnceWhenAnotherPartHasFailed() throws Exception {
        var failure = new CompletableFuture<Throwable>();
        var starting = Thread.startVirtualThread(() -> {
            try {
                ill.start();
            } catch (RuntimeException e) {
                failure.complete(e);
            }
        });
        while (!ill.alive()) {
            Thread.sleep(10);
        }

        starting.interrupt();

        assertThat(starting.join(Duration.ofSeconds(30))).as("nobody waits for it any longer").isTrue();
        assertThat(failure.join()).isInstanceOf(PartFailed.class).hasMessage("Ill part was not waited for until it had started.");
        ill.end();
        assertThat(ill.alive()).isFalse();
    }
}
