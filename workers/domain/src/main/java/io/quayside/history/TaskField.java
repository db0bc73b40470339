package io.quayside.history;

import static io.quayside.history.TaskCondition.Operator.AFTER;
import static io.quayside.history.TaskCondition.Operator.AT_LEAST;
import static io.quayside.history.TaskCondition.Operator.AT_MOST;
import static io.quayside.history.TaskCondition.Operator.BEFORE;
import static io.quayside.history.TaskCondition.Operator.CONTAINS;
import static io.quayside.history.TaskCondition.Operator.IS;
import static io.quayside.history.TaskCondition.Operator.IS_NOT;
import static io.quayside.history.TaskCondition.Operator.OLDER_THAN_DAYS;
import static io.quayside.history.TaskCondition.Operator.WITHIN_DAYS;

import io.quayside.history.TaskCondition.Operator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tasks can be searched by.
 *
 * @param column of {@code history_task t}; null for a field of the case, whose values are rows of their own
 */
record TaskField(String name, @Nullable String column, Set<Operator> operators) {

  private static final Set<Operator> TEXT = Set.of(IS, IS_NOT, CONTAINS);
  private static final Set<Operator> NUMBER = Set.of(IS, IS_NOT, AT_LEAST, AT_MOST);
  private static final Set<Operator> TIME = Set.of(BEFORE, AFTER, WITHIN_DAYS, OLDER_THAN_DAYS);
  private static final Set<Operator> DECLARED = Set.of(IS, IS_NOT, CONTAINS, AT_LEAST, AT_MOST);

  static final String PROCESS = "processId";

  private static final Map<String, TaskField> OF_ALL_TASKS = Map.ofEntries(
      field(PROCESS, "t.process_id", Set.of(IS, IS_NOT)),
      field("companyCode", "t.company_code", Set.of(IS, IS_NOT)),
      field("currency", "t.currency", Set.of(IS, IS_NOT)),
      field("documentType", "t.document_type", Set.of(IS, IS_NOT)),
      field("name", "t.name", TEXT),
      field("businessKey", "t.business_key", TEXT),
      field("title", "t.title", TEXT),
      field("requester", "t.requester", TEXT),
      field("assignee", "t.assignee", TEXT),
      field("amount", "t.amount", NUMBER),
      field("priority", "t.priority", NUMBER),
      field("approvalLevel", "t.approval_level", NUMBER),
      field("dueAt", "t.due_at", TIME),
      field("createdAt", "t.created_at", TIME));

  static TaskField of(String name) {
    var known = OF_ALL_TASKS.get(name);
    if (known == null && !name.matches("[A-Za-z][A-Za-z0-9]{0,63}")) {
      throw new IllegalArgumentException("Not the name of a field: " + name);
    }
    return known != null ? known : new TaskField(name, null, DECLARED);
  }

  void check(Operator operator, String value) {
    if (!operators.contains(operator)) {
      throw new IllegalArgumentException("%s cannot be compared by %s".formatted(name, operator));
    }
    if (operators == NUMBER) {
      AT_LEAST.read(value);
    }
    operator.read(value);
  }

  private static Map.Entry<String, TaskField> field(String name, String column, Set<Operator> operators) {
    return Map.entry(name, new TaskField(name, column, operators));
  }
}
