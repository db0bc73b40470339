package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary folders of parts for tests, each with the process id of the JVM that owns it. */
final class TestFolder {

    private static final String PREFIX = "quayside-test-";
    private static final String OWNER = "owner";

    private TestFolder() {
    }

    /** A new folder; what JVMs left behind that were killed is ended and removed first. */
    static Settings create() {
        try {
            endOrphans();
            var settings = Settings.of(Files.createTempDirectory(PREFIX), Ports.free()).withControlledClock();
            Leftovers.remember(settings, OWNER, ProcessHandle.current());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endOrphans() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (Path folder : folders) {
                if (Leftovers.hasLost(folder, OWNER)) {
                    Leftovers.end(folder);
                    PartsCache.delete(folder);
                }
            }
        }
    }
}
