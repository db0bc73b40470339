package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Remembers processes on disk, so that the next start can end those which outlived a killed launcher. */
final class Leftovers {

    private Leftovers() {
    }

    static void remember(Settings settings, String name, ProcessHandle handle) {
        try {
            var file = file(settings.folder(), name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, handle.pid() + " " + startOf(handle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Settings settings, String name) {
        try {
            Files.deleteIfExists(file(settings.folder(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process was remembered and is no more. */
    static boolean hasLost(Path folder, String name) {
        var file = file(folder, name);
        return Files.exists(file) && process(file).isEmpty();
    }

    /** Ends the processes that were remembered in the folder. */
    static void end(Path folder) {
        if (!Files.isDirectory(folder.resolve("run"))) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder.resolve("run"), "*.pid")) {
            for (Path file : files) {
                process(file).ifPresent(Leftovers::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process; a process id that now belongs to another program is not it. */
    private static Optional<ProcessHandle> process(Path file) {
        try {
            var words = Files.readString(file).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0])).filter(handle -> startOf(handle).equals(words[1]));
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

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("");
    }

    private static Path file(Path folder, String name) {
        return folder.resolve("run").resolve(name.toLowerCase().replace(' ', '-') + ".pid");
    }
}
