package io.quayside.web.task;

import io.quayside.history.TaskSearch;
import io.quayside.history.TaskSearch.View;
import io.quayside.web.support.ListQuery;
import java.math.BigDecimal;
import java.util.Locale;

/** From the parameters of a list to a search for tasks. */
final class TaskQueries {

  private TaskQueries() {}

  static TaskSearch search(ListQuery query) {
    return new TaskSearch(
        query.filter("view", name -> View.valueOf(name.toUpperCase(Locale.ROOT))).orElse(View.ALL),
        query.longIds(),
        query.filter("processId"),
        query.flag("overdue"),
        query.filter("assignee"),
        query.filter("amountMin", BigDecimal::new),
        query.filter("amountMax", BigDecimal::new),
        query.filter("businessKey"),
        query.filter("documentType"),
        query.filter("documentId"),
        query.q());
  }
}
