package io.quayside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

final class Zip {

    private Zip() {
    }

    /** Unpacks all entries without their first path segment; scripts become executable. */
    static void unpack(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                var target = folder.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (target.toString().endsWith(".sh") && !target.toFile().setExecutable(true)) {
                    throw new IOException("cannot make executable: " + target);
                }
            }
        }
    }
}
