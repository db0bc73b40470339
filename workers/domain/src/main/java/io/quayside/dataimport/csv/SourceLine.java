package io.quayside.dataimport.csv;

import java.util.Collection;
import java.util.Map;

/** One line of the file: what stands in which field; an empty cell stands in none. */
public record SourceLine(int number, Map<String, String> values) {

    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean hasAny(Collection<String> fields) {
        return fields.stream().anyMatch(values::containsKey);
    }
}
