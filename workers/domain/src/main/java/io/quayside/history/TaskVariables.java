package io.quayside.history;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The variables that a task sees: of its own scope and, where not hidden, of those around it. */
@Component
public class TaskVariables {

  private static final String FROM_OUTSIDE_IN =
      """
      with recursive scope (scope_key, depth) as (
        select element_instance_key, 0 from history_task where task_key = :task
        union all
        select e.scope_key, s.depth + 1 from scope s join history_element e on e.element_instance_key = s.scope_key)
      select v.name, v.new_value
      from scope s join history_variable v on v.scope_key = s.scope_key
      order by s.depth desc, v.position""";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TaskVariables(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public Map<String, JsonNode> of(long taskKey) {
    var values = new TreeMap<String, JsonNode>();
    jdbc.sql(FROM_OUTSIDE_IN).param("task", taskKey).query(result -> {
      values.put(result.getString("name"), json.readTree(result.getString("new_value")));
    });
    return values;
  }
}
