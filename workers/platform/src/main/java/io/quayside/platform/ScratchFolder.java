package io.quayside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that goes when it is closed. */
final class ScratchFolder implements AutoCloseable {

    private final Path path;

    ScratchFolder() throws IOException {
        path = Files.createTempDirectory("quayside-");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        PartsCache.delete(path);
    }
}
