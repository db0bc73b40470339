package io.quayside.web.task;

import io.quayside.history.TaskCondition;
import io.quayside.history.TaskCondition.Operator;
import io.quayside.history.TaskCondition.Test;
import io.quayside.history.TaskSearch;
import io.quayside.history.TaskSearch.View;
import io.quayside.web.support.ListQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From the parameters of a list to a search for tasks. */
final class TaskQueries {

  /** Parameters that stand for a single test; anything else people put together in {@code where}. */
  private static final Map<String, Operator> SIMPLE = Map.of(
      "requester", Operator.IS,
      "counterparty", Operator.CONTAINS,
      "costCentre", Operator.IS,
      "priority", Operator.AT_LEAST,
      "dueAt", Operator.WITHIN_DAYS);

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
        query.q(),
        where(query));
  }

  private static Optional<TaskCondition> where(ListQuery query) {
    List<TaskCondition> all = new ArrayList<>();
    SIMPLE.forEach((field, operator) -> query.filter(field, value -> new Test(field, operator, value)).ifPresent(all::add));
    query.filter("where", TaskConditionJson::read).ifPresent(all::add);
    return all.isEmpty() ? Optional.empty() : Optional.of(new TaskCondition.All(all));
  }
}
