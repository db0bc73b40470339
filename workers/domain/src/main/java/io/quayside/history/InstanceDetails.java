package io.quayside.history;

import io.quayside.exporter.ProcessModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is inside a process instance: the states of its elements and its variables. */
@Component
public class InstanceDetails {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ProcessModels models;

  InstanceDetails(JdbcClient jdbc, JsonMapper json, ProcessModels models) {
    this.jdbc = jdbc;
    this.json = json;
    this.models = models;
  }

  /** In the order in which they were first reached. */
  public List<ElementState> elements(ProcessInstance instance) {
    return withFlowsToEvents(recorded(instance.key()), models.of(instance.definitionKey()));
  }

  private static List<ElementState> withFlowsToEvents(List<ElementState> recorded, ProcessModel model) {
    var all = new ArrayList<ElementState>();
    var counts = recorded.stream().collect(Collectors.groupingBy(ElementState::elementId, Collectors.summingLong(ElementState::count)));
    for (var element : recorded) {
      var count = counts.remove(element.elementId()); // once, though an element may be listed in several states
      if (count != null) {
        model.flowTo(element.elementId()).ifPresent(flow -> all.add(ElementState.taken(flow, count)));
      }
      all.add(element);
    }
    return all;
  }

  private List<ElementState> recorded(long instanceKey) {
    var sql =
        """
        select e.element_id, e.element_type, count(distinct e.element_instance_key) as times,
          case when stuck.incident_key is null then e.state else 'INCIDENT' end as shown_state
        from history_element e
        left join history_incident stuck on stuck.element_instance_key = e.element_instance_key and stuck.state = 'OPEN'
          and stuck.process_instance_key = e.process_instance_key
        where e.process_instance_key = :key
        group by e.element_id, e.element_type, shown_state
        order by min(e.position)""";
    var called = called(instanceKey);
    return jdbc.sql(sql).param("key", instanceKey).query((result, number) -> element(new Row(result), called)).list();
  }

  private Map<String, List<Long>> called(long instanceKey) {
    var byElement = new HashMap<String, List<Long>>();
    var sql =
        """
        select e.element_id, called.process_instance_key
        from history_process_instance called
        join history_element e on e.element_instance_key = called.parent_element_key
        where called.parent_key = :key
        order by called.process_instance_key""";
    jdbc.sql(sql).param("key", instanceKey).query(row -> {
      byElement.computeIfAbsent(row.getString(1), element -> new ArrayList<>()).add(row.getLong(2));
    });
    return byElement;
  }

  /** The last value in each scope of the instance. */
  public List<VariableValue> variables(long instanceKey) {
    var sql =
        """
        select v.name, v.new_value, v.scope_key, e.element_id, v.recorded_at
        from history_variable v
        join (select variable_key, max(position) as position from history_variable
              where process_instance_key = :key group by variable_key) latest
          on latest.variable_key = v.variable_key and latest.position = v.position
        left join history_element e on e.element_instance_key = v.scope_key
        where v.process_instance_key = :key
        order by e.position, v.name""";
    return jdbc.sql(sql).param("key", instanceKey).query(this::variable).list();
  }

  private static ElementState element(Row row, Map<String, List<Long>> called) throws SQLException {
    return new ElementState(
        row.text("element_id"),
        row.text("element_type"),
        ElementState.State.valueOf(row.text("shown_state")),
        row.key("times"),
        called.getOrDefault(row.text("element_id"), List.of()));
  }

  private VariableValue variable(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    return new VariableValue(
        row.text("name"), json.readTree(row.text("new_value")), row.key("scope_key"), row.optionalText("element_id"), row.time("recorded_at"));
  }
}
