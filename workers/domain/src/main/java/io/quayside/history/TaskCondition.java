package io.quayside.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a task must be like, as people put it together: tests, joined by and and or. */
public sealed interface TaskCondition {

  /** So that nobody builds a query that the database cannot plan. */
  int MOST_TESTS = 30;

  record All(List<TaskCondition> parts) implements TaskCondition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<TaskCondition> parts) implements TaskCondition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** @param field a column that all tasks have, by its name in the API, or a field that processes declare of their cases */
  record Test(String field, Operator operator, String value) implements TaskCondition {
    public Test {
      TaskField.of(field).check(operator, value);
    }
  }

  enum Operator {
    IS,
    IS_NOT,
    CONTAINS,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    AFTER,
    /** In so many days from now or earlier. */
    WITHIN_DAYS,
    /** So many days ago or earlier. */
    OLDER_THAN_DAYS;

    void read(String value) {
      switch (this) {
        case AT_LEAST, AT_MOST -> new BigDecimal(value);
        case BEFORE, AFTER -> Instant.parse(value);
        case WITHIN_DAYS, OLDER_THAN_DAYS -> days(value);
        case IS, IS_NOT, CONTAINS -> {}
      }
    }

    static int days(String value) {
      var days = Integer.parseInt(value);
      if (Math.abs(days) > 3660) {
        throw new IllegalArgumentException("More than ten years");
      }
      return days;
    }
  }

  static int tests(TaskCondition condition) {
    return switch (condition) {
      case All(var parts) -> parts.stream().mapToInt(TaskCondition::tests).sum();
      case Any(var parts) -> parts.stream().mapToInt(TaskCondition::tests).sum();
      case Test test -> 1;
    };
  }
}
