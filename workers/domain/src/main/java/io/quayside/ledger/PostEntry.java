package io.quayside.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry to post.
 *
 * @param key names the business event; the same key posts once
 * @param date the day of the event; an entry of a closed period is dated on the first day of the first open one
 * @param by who caused it, {@link #SYSTEM} where nobody did
 */
public record PostEntry(String companyCode, String key, LocalDate date, String description, SourceRef source, List<PostLine> lines, String by) {

    public static final String SYSTEM = "system";

    public PostEntry {
        lines = List.copyOf(lines);
    }

    public PostEntry(String companyCode, String key, LocalDate date, String description, SourceRef source, List<PostLine> lines) {
        this(companyCode, key, date, description, source, lines, SYSTEM);
    }
}
