package io.quayside.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Unpacked distributions, shared by all data folders of this user; a folder appears only when it is complete. */
final class PartsCache {

    private PartsCache() {
    }

    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    static Path folder() {
        var chosen = System.getenv("QUAYSIDE_PARTS");
        return chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "quayside", "parts")
                : Path.of(chosen).toAbsolutePath();
    }

    /** The folder of that name, unpacked on first use; two JVMs that ask at once wait for each other. */
    static Path unpackOnce(String name, Unpacking unpacking) {
        var target = folder().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(folder());
            synchronized (PartsCache.class) {
                return unpackAlone(name, target, unpacking);
            }
        } catch (IOException e) {
            throw new PartFailed("%s could not be unpacked into %s: %s.".formatted(name, folder(), e.getMessage()), e);
        }
    }

    private static Path unpackAlone(String name, Path target, Unpacking unpacking) throws IOException {
        try (var channel = FileChannel.open(folder().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && Files.isDirectory(target)) {
                return target;
            }
            var draft = folder().resolve(name + ".draft");
            delete(draft);
            Files.createDirectories(draft);
            unpacking.into(draft);
            return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
