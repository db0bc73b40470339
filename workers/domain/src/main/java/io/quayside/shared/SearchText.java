package io.quayside.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lower-case text that a list searches, kept in one column. Every word of the search must occur in it, anywhere, because people type
 * "m8 40" and the full-text indexes of MySQL and MariaDB leave out words of two letters.
 */
public final class SearchText {

    private SearchText() {
    }

    public static String of(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(part -> part.toString().toLowerCase(Locale.ROOT).trim())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    public static List<String> likePatterns(String q) {
        return Arrays.stream(q.toLowerCase(Locale.ROOT).trim().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").toList();
    }
}
