package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** One line for the person at the terminal, whatever the exception. */
class SentenceTest {

    @Test
    void namesTheFileAndWhatIsWrongWithIt() {
        var full = new FileSystemException("data/run/zeebe.pid", null, "No space left on device");
        assertThat(Sentence.of(new UncheckedIOException(full))).isEqualTo("data/run/zeebe.pid: No space left on device.");
    }

    @Test
    void takesTheFirstLineOrElseTheKindOfException() {
        assertThat(Sentence.of(new IOException("The archive is broken\n\tat somewhere"))).isEqualTo("The archive is broken.");
        assertThat(Sentence.of(new IllegalStateException("Ended."))).isEqualTo("Ended.");
        assertThat(Sentence.of(new IllegalStateException())).isEqualTo("IllegalStateException.");
    }
}
