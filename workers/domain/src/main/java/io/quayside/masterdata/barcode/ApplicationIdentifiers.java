package io.quayside.masterdata.barcode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published table, kept as data. */
final class ApplicationIdentifiers {

    private static final String FILE = "/barcode/application-identifiers.csv";
    private static final Map<String, ApplicationIdentifier> BY_CODE = load();

    private ApplicationIdentifiers() {
    }

    /** The identifier at a place of a text; no code is the beginning of another one. */
    static Optional<ApplicationIdentifier> at(String text, int start) {
        return IntStream.rangeClosed(2, 4).filter(length -> start + length <= text.length())
                .mapToObj(length -> BY_CODE.get(text.substring(start, start + length))).filter(Objects::nonNull).findFirst();
    }

    static Optional<ApplicationIdentifier> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, ApplicationIdentifier> load() {
        try (var file = ApplicationIdentifiers.class.getResourceAsStream(FILE)) {
            String table = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#") && !line.startsWith("code")).flatMap(ApplicationIdentifiers::row)
                    .collect(Collectors.toUnmodifiableMap(ApplicationIdentifier::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ApplicationIdentifier> row(String line) {
        String[] cells = line.split(";");
        return cells[0].endsWith("n")
                ? IntStream.rangeClosed(0, 9).mapToObj(n -> ApplicationIdentifier.of(cells[0].replace("n", String.valueOf(n)), cells[1]))
                : Stream.of(ApplicationIdentifier.of(cells[0], cells[1]));
    }
}
