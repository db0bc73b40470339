package io.quayside.platform;

import java.util.List;
import java.util.regex.Pattern;

/** Finds in the end of a log the line that tells a person most. */
final class LogLines {

    private static final Pattern TELLING = Pattern.compile("(?i)\\b(error|failed|cannot|can't|no space left|already in use|unable|exception)\\b");
    private static final Pattern STACK = Pattern.compile("^\\s*(at |\\.\\.\\. )");

    private LogLines() {
    }

    static String reason(List<String> lines) {
        return lines.reversed().stream()
                .filter(line -> !STACK.matcher(line).find())
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .or(() -> lines.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(lines.getLast()))
                .map(line -> line.strip().replaceAll("[.;:\\s]+$", ""))
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line)
                .orElse("it said nothing");
    }
}
