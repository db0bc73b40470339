package io.quayside.history;

import io.quayside.history.TaskCondition.Operator;
import io.quayside.history.TaskCondition.Test;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A condition that people put together, in SQL over {@code history_task t}, its {@code root} and the fields of its case. */
final class TaskConditions {

  private final Conditions parameters;
  private final Instant now;
  private int count;

  private TaskConditions(Conditions parameters, Instant now) {
    this.parameters = parameters;
    this.now = now;
  }

  static void add(Conditions conditions, TaskCondition wanted, Instant now) {
    conditions.and(new TaskConditions(conditions, now).sql(wanted));
  }

  private String sql(TaskCondition condition) {
    return switch (condition) {
      case TaskCondition.All(var parts) -> parts.isEmpty() ? "true" : join(parts, " and ");
      case TaskCondition.Any(var parts) -> parts.isEmpty() ? "true" : join(parts, " or ");
      case Test test -> sql(test);
    };
  }

  private String join(List<TaskCondition> parts, String word) {
    return parts.stream().map(this::sql).collect(Collectors.joining(word, "(", ")"));
  }

  private String sql(Test test) {
    var field = TaskField.of(test.field());
    if (field.column() == null) {
      return ofCase(test);
    }
    if (field.name().equals(TaskField.PROCESS)) {
      var either = "(t.process_id = %1$s or root.process_id <=> %1$s)".formatted(value(test.value()));
      return test.operator() == Operator.IS ? either : "not " + either;
    }
    return compare(field.column(), test);
  }

  /** What has no value is neither equal nor at least anything, but it is not equal to everything. */
  private String compare(String column, Test test) {
    return switch (test.operator()) {
      case IS -> column + " = " + value(test.value());
      case IS_NOT -> "not (" + column + " <=> " + value(test.value()) + ")";
      case CONTAINS -> column + " like " + value(Conditions.containing(test.value()));
      case AT_LEAST -> column + " >= " + value(new BigDecimal(test.value()));
      case AT_MOST -> column + " <= " + value(new BigDecimal(test.value()));
      case BEFORE -> column + " < " + value(Row.column(Instant.parse(test.value())));
      case AFTER -> column + " > " + value(Row.column(Instant.parse(test.value())));
      case WITHIN_DAYS -> column + " <= " + value(Row.column(now.plus(Duration.ofDays(Operator.days(test.value())))));
      case OLDER_THAN_DAYS -> column + " <= " + value(Row.column(now.minus(Duration.ofDays(Operator.days(test.value())))));
    };
  }

  /** A case may have several values of a field: one that fits is enough, and none may for "is not". */
  private String ofCase(Test test) {
    var fits = switch (test.operator()) {
      case AT_LEAST, AT_MOST -> compare("cast(f.value as decimal(30, 6))", test);
      case IS_NOT -> "f.value = " + value(test.value());
      default -> compare("f.value", test);
    };
    var exists = "exists (select 1 from history_case_field f where f.root_key = t.root_key and f.name = %s and %s)"
        .formatted(value(test.field()), fits);
    return test.operator() == Operator.IS_NOT ? "not " + exists : exists;
  }

  private String value(Object value) {
    var name = "wanted" + count++;
    parameters.with(name, value);
    return ":" + name;
  }
}
