package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The application's jar with its libraries beside it instead of inside: Java starts that in half the time. */
final class UnpackedJar {

    private UnpackedJar() {
    }

    /** The small jar to start, in the folder; unpacked again when the given one is another than last time. */
    static synchronized Path of(Path jar, Path folder) {
        var stamp = folder.resolve("stamp");
        try {
            var current = Files.getLastModifiedTime(jar) + " " + Files.size(jar);
            if (Files.notExists(stamp) || !Files.readString(stamp).equals(current)) {
                PartsCache.delete(folder);
                Distribution.run(jar.getParent(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
                Files.writeString(stamp, current);
            }
            return folder.resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
