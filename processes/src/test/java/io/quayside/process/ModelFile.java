package io.quayside.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A model of this module, as its source has it. */
public record ModelFile(Path path) {

    private static final Path RESOURCES = Path.of("src/main/resources");

    public static List<ModelFile> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile).map(ModelFile::new)
                    .sorted(Comparator.comparing(ModelFile::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ModelFile> ofType(String type) {
        return all().stream().filter(file -> file.name().endsWith("." + type)).toList();
    }

    public String name() {
        return RESOURCES.relativize(path).toString();
    }

    /** File name without folder and type, which is the id of the model. */
    public String id() {
        var name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    public byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
