package io.quayside.web.task;

import io.quayside.history.TaskCondition;
import io.quayside.history.TaskCondition.Operator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A condition as it travels: {@code {"any": [...]}} or {@code {"all": [...]}} around tests such as {@code {"field": "amount",
 * "operator": "at-least", "value": "1000"}}.
 */
final class TaskConditionJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TaskConditionJson() {}

  static TaskCondition read(String json) {
    var condition = condition(JSON.readTree(json), 0);
    if (TaskCondition.tests(condition) > TaskCondition.MOST_TESTS) {
      throw new IllegalArgumentException("Too many tests");
    }
    return condition;
  }

  private static TaskCondition condition(JsonNode node, int depth) {
    if (depth > 4) {
      throw new IllegalArgumentException("Too deep");
    }
    if (node.path("any").isArray()) {
      return new TaskCondition.Any(parts(node.path("any"), depth));
    }
    if (node.path("all").isArray()) {
      return new TaskCondition.All(parts(node.path("all"), depth));
    }
    return new TaskCondition.Test(
        node.required("field").asString(), operator(node.required("operator").asString()), node.required("value").asString());
  }

  private static List<TaskCondition> parts(JsonNode array, int depth) {
    return array.valueStream().map(part -> condition(part, depth + 1)).toList();
  }

  private static Operator operator(String name) {
    return Operator.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
