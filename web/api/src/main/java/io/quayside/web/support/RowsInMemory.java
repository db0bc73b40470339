package io.quayside.web.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;

/** Pages a report that is short by nature, one row per account, in the dialect of every other list. */
public record RowsInMemory<T>(Function<T, String> id, String standard, Map<String, Function<T, Comparable<?>>> sortable) {

    public ResponseEntity<List<T>> page(List<T> all, ListQuery query) {
        Pageable page = query.pageable(Sort.by(standard), sortable.keySet().toArray(String[]::new));
        List<T> wanted = all.stream().filter(row -> !query.wantsIds() || query.ids().contains(id.apply(row))).sorted(order(page.getSort())).toList();
        return ListResponse.of(wanted.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), wanted.size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Comparator<T> order(Sort sort) {
        Comparator<T> order = (one, other) -> 0;
        for (Sort.Order each : sort) {
            Comparator<T> next = (one, other) -> ((Comparable) sortable.get(each.getProperty()).apply(one)).compareTo(sortable.get(each.getProperty()).apply(other));
            order = order.thenComparing(each.isDescending() ? next.reversed() : next);
        }
        return order;
    }
}
