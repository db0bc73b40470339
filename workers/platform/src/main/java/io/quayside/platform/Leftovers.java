package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Remembers the child processes on disk, so that the next start can end those which outlived a killed launcher. */
final class Leftovers {

    private Leftovers() {
    }

    static void remember(Settings settings, String part, ProcessHandle handle) {
        try {
            var started = handle.info().startInstant().map(Instant::toString).orElse("");
            Files.createDirectories(folder(settings));
            Files.writeString(file(settings, part), handle.pid() + " " + started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Settings settings, String part) {
        try {
            Files.deleteIfExists(file(settings, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends processes of an earlier run on this data folder; a process id that now belongs to another program is left alone. */
    static void end(Settings settings) {
        if (!Files.isDirectory(folder(settings))) {
            return;
        }
        try (var files = Files.list(folder(settings))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                var words = Files.readString(file).split(" ", 2);
                ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(handle -> handle.info().startInstant().map(Instant::toString).orElse("").equals(words[1]))
                        .ifPresent(Leftovers::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            handle.destroyForcibly();
        }
    }

    private static Path file(Settings settings, String part) {
        return folder(settings).resolve(part.toLowerCase().replace(' ', '-') + ".pid");
    }

    private static Path folder(Settings settings) {
        return settings.folder().resolve("run");
    }
}
