package io.quayside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A part's distribution archive: fetched by Maven under its coordinates, unpacked once. */
final class Distribution {

    private static final Properties PARTS = read();

    private Distribution() {
    }

    static String version(String part) {
        return PARTS.getProperty(part + ".version");
    }

    /** Fetches the archive and unpacks it so that its single top folder becomes the given one. */
    static void unpack(String part, Path folder) throws IOException {
        var fetched = Files.createTempDirectory(folder.getParent(), "fetch-");
        try {
            run(fetched, maven(), "-B", "-q", "-N", "-f", ProjectFolder.root().resolve("pom.xml").toString(), "dependency:copy",
                    "-Dartifact=" + PARTS.getProperty(part + ".artifact"), "-DoutputDirectory=" + fetched);
            try (var files = Files.list(fetched)) {
                var archive = files.filter(file -> !file.toString().endsWith(".log")).findFirst()
                        .orElseThrow(() -> new PartFailed("Maven did not deliver " + PARTS.getProperty(part + ".artifact") + "."));
                if (archive.toString().endsWith(".zip")) {
                    Zip.unpack(archive, folder);
                } else {
                    run(folder, "tar", "-xzf", archive.toString(), "--strip-components=1", "-C", folder.toString());
                }
            }
        } finally {
            PartsCache.delete(fetched);
        }
    }

    static void run(Path folder, String... command) throws IOException {
        var log = Files.createTempFile("quayside-", ".log");
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new PartFailed("\"%s\" did not end within 15 minutes.".formatted(command[0]));
            }
            if (process.exitValue() != 0) {
                throw new PartFailed("\"%s\" failed: %s.".formatted(String.join(" ", command), LogLines.reason(Files.readAllLines(log))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting for " + command[0] + ".", e);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    static String maven() {
        return OnPath.first("mvn").orElseGet(() -> ProjectFolder.root().resolve("mvnw")).toString();
    }

    private static Properties read() {
        var properties = new Properties();
        try (var stream = Distribution.class.getResourceAsStream("/parts.properties")) {
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
