package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Finds the checked-out project, from wherever inside it a test or the launcher runs. */
final class ProjectFolder {

    private ProjectFolder() {
    }

    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("workers/platform"))) {
                return folder;
            }
        }
        throw new PartFailed("The current folder is not inside the Quayside project.");
    }

    static Path realm() {
        return root().resolve("identity/src/main/resources/realm");
    }

    /** Not so before the first build of the exporter. */
    static boolean hasExporter() {
        if (Files.notExists(exporterJar())) {
            return false;
        }
        try (var jar = new ZipFile(exporterJar().toFile())) {
            return jar.getEntry("io/quayside/exporter/HistoryExporter.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path exporterJar() {
        return root().resolve("processes/exporter/target/quayside-exporter-1.0.0-SNAPSHOT.jar");
    }
}
