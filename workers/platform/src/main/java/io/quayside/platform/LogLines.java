package io.quayside.platform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in the end of a log the line that tells a person most. */
final class LogLines {

    private static final Pattern TELLING = Pattern.compile("(?i)\\b(error|failed|cannot|can't|no space left|already in use|unable|exception)\\b");
    private static final Pattern STACK = Pattern.compile("^\\s*(at |\\.\\.\\. )");

    private LogLines() {
    }

    static String reason(List<String> lines) {
        return described(lines).or(() -> telling(lines))
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(line -> line.strip().replaceAll("[.;:\\s]+$", ""))
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line)
                .orElse("it said nothing");
    }

    /** Spring explains a failed start under this heading. */
    private static Optional<String> described(List<String> lines) {
        int heading = lines.lastIndexOf("Description:");
        return heading >= 0 && heading + 1 < lines.size() ? Optional.of(lines.get(heading + 1)) : Optional.empty();
    }

    private static Optional<String> telling(List<String> lines) {
        return lines.reversed().stream()
                .filter(line -> !STACK.matcher(line).find())
                .filter(line -> TELLING.matcher(line).find())
                .findFirst();
    }
}
