package io.quayside.history;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** ORDER BY and LIMIT of a page. The sort's properties are columns that the caller chose from a fixed set. */
final class Paging {

  private Paging() {}

  static String of(Pageable page, String table) {
    return of(page, property -> table + "." + property);
  }

  /** @param columns SQL for a property of the sort */
  static String of(Pageable page, UnaryOperator<String> columns) {
    var order = page.getSort().stream().map(each -> column(each, columns)).collect(Collectors.joining(", "));
    return (order.isEmpty() ? "" : "order by " + order + "\n") + "limit " + page.getPageSize() + " offset " + page.getOffset();
  }

  /** True when the rows are all there are, so that nobody needs to count them. */
  static boolean isWhole(Pageable page, Collection<?> rows) {
    return page.getOffset() == 0 && rows.size() < page.getPageSize();
  }

  /** What has no value comes last, whichever the direction: a task without a due date is never the most urgent one. */
  private static String column(Sort.Order order, UnaryOperator<String> columns) {
    if (!order.getProperty().matches("[a-z_]+")) {
      throw new IllegalArgumentException("Not a column: " + order.getProperty());
    }
    var column = columns.apply(order.getProperty());
    return column + " is null, " + column + " " + order.getDirection();
  }
}
