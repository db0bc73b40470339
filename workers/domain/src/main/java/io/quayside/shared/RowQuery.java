package io.quayside.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list asks for: the companies that the person may see, words to search, ids to fetch, and values by field; a field may end in
 * {@code _gte} or {@code _lte}.
 */
public record RowQuery(Set<String> companies, @Nullable String q, List<String> ids, Map<String, List<String>> filters) {

    public RowQuery {
        companies = Set.copyOf(companies);
        ids = List.copyOf(ids);
        filters = Map.copyOf(filters);
    }

    public static RowQuery all(Collection<String> companies) {
        return new RowQuery(Set.copyOf(companies), null, List.of(), Map.of());
    }

    public RowQuery search(String words) {
        return new RowQuery(companies, words, ids, filters);
    }

    public RowQuery where(String field, String value) {
        Map<String, List<String>> more = new HashMap<>(filters);
        more.put(field, List.of(value));
        return new RowQuery(companies, q, ids, more);
    }

    public RowQuery without(String field) {
        Map<String, List<String>> fewer = new HashMap<>(filters);
        fewer.remove(field);
        return new RowQuery(companies, q, ids, fewer);
    }
}
