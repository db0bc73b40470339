package io.quayside.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page of a query in SQL, and how many rows there are in all. The sort's properties are columns from the caller's fixed set. */
public final class SqlPage {

    private SqlPage() {
    }

    public static <T> Page<T> of(JdbcClient.StatementSpec rows, JdbcClient.StatementSpec count, Pageable page, Class<T> type) {
        List<T> content = rows.query(type).list();
        boolean whole = page.getOffset() == 0 && content.size() < page.getPageSize();
        return new PageImpl<>(content, page, whole ? content.size() : count.query(Long.class).single());
    }

    /** {@code ORDER BY} and {@code LIMIT}. */
    public static String clause(Pageable page) {
        String order = page.getSort().stream().map(each -> column(each.getProperty()) + " " + each.getDirection()).collect(Collectors.joining(", "));
        return (order.isEmpty() ? "" : " ORDER BY " + order) + " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset();
    }

    private static String column(String property) {
        if (!property.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not a column: " + property);
        }
        return property;
    }
}
