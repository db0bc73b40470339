package io.quayside.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of an instance and of all that it calls, read from the log itself and so exactly what its hashes protect. */
@Component
public class InstanceSteps {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ProcessInstances instances;
  private final ProcessModels models;
  private final TaskActors actors;

  InstanceSteps(JdbcClient jdbc, JsonMapper json, ProcessInstances instances, ProcessModels models, TaskActors actors) {
    this.jdbc = jdbc;
    this.json = json;
    this.instances = instances;
    this.models = models;
    this.actors = actors;
  }

  public List<Step> of(ProcessInstance instance) {
    var family = calledBy(instance, instances.family(instance.rootKey()));
    var byTask = actors.of(instance.rootKey());
    var steps = new ArrayList<Step>();
    for (var record : records(instance.partition(), family.keySet())) {
      var step = step(record, family.get(record.processInstanceKey()), byTask);
      if (!steps.isEmpty() && continues(steps.getLast(), step)) {
        steps.set(steps.size() - 1, merge(steps.getLast(), step));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  private static Map<Long, ProcessInstance> calledBy(ProcessInstance top, List<ProcessInstance> family) {
    var called = new LinkedHashMap<Long, ProcessInstance>(Map.of(top.key(), top));
    for (var member : family) { // a caller comes before what it calls
      if (member.parentKey() != null && called.containsKey(member.parentKey())) {
        called.put(member.key(), member);
      }
    }
    return called;
  }

  private List<LoggedRecord> records(int partition, Collection<Long> instanceKeys) {
    return jdbc.sql(
            """
            select position, record_key, value_type, intent, element_id, element_instance_key, element_type,
              process_instance_key, recorded_at, record
            from history_record
            where process_instance_key in (:keys) and partition_id = :partition and concat(value_type, ' ', intent) in (:events)
            order by position""")
        .param("keys", instanceKeys)
        .param("partition", partition)
        .param("events", StepKinds.events())
        .query(this::read)
        .list();
  }

  private Step step(LoggedRecord record, ProcessInstance instance, Map<Long, TaskActor> byTask) {
    var actor = record.event().equals("USER_TASK COMPLETED") ? byTask.get(record.key()) : null;
    var isStart = record.event().equals("PROCESS_INSTANCE ELEMENT_ACTIVATED") && record.key() == instance.rootKey();
    var name = record.elementId() == null ? instance.processName() : models.of(instance.definitionKey()).nameOf(record.elementId());
    return new Step(
        record.position(),
        record.recordedAt(),
        StepKinds.of(record),
        record.elementId(),
        name,
        record.elementType(),
        arrivedBy(record, instance),
        record.intent(),
        actor != null ? actor.username() : isStart ? instance.requester() : null,
        actor == null ? null : actor.onBehalfOf(),
        new StepTexts(name, actor, isStart ? instance.requester() : null).of(record),
        variables(record),
        record.processInstanceKey(),
        instance.processId());
  }

  private @Nullable String arrivedBy(LoggedRecord record, ProcessInstance instance) {
    return record.event().equals("PROCESS_INSTANCE ELEMENT_ACTIVATED") && record.elementId() != null
        ? models.of(instance.definitionKey()).flowTo(record.elementId()).orElse(null) : null;
  }

  private Map<String, JsonNode> variables(LoggedRecord record) {
    return switch (record.valueType()) {
      case "VARIABLE" -> Map.of(record.text("name"), json.readTree(record.text("value")));
      case "DECISION_EVALUATION" -> record.text("decisionOutput").isEmpty()
          ? Map.of() : Map.of(record.text("decisionId"), json.readTree(record.text("decisionOutput")));
      case "USER_TASK", "JOB", "PROCESS_MESSAGE_SUBSCRIPTION" ->
          record.intent().equals("COMPLETED") || record.intent().equals("CORRELATED") ? members(record.value().path("variables")) : Map.of();
      default -> Map.of();
    };
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What one moment sets in one instance is one step. */
  private static boolean continues(Step last, Step next) {
    return last.kind() == Step.Kind.VARIABLE
        && next.kind() == Step.Kind.VARIABLE
        && last.processInstanceKey() == next.processInstanceKey()
        && last.at().equals(next.at())
        && last.variables().keySet().stream().noneMatch(next.variables()::containsKey);
  }

  private static Step merge(Step first, Step next) {
    var variables = new LinkedHashMap<>(first.variables());
    variables.putAll(next.variables());
    return new Step(first.position(), first.at(), first.kind(), first.elementId(), first.elementName(), first.elementType(),
        first.arrivedBy(), first.intent(), null, null, first.text(), variables, first.processInstanceKey(), first.processId());
  }

  private LoggedRecord read(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    return new LoggedRecord(
        row.key("position"),
        row.key("record_key"),
        row.text("value_type"),
        row.text("intent"),
        row.optionalText("element_id"),
        row.optionalKey("element_instance_key"),
        row.optionalText("element_type"),
        row.key("process_instance_key"),
        row.time("recorded_at"),
        json.readTree(row.text("record")).path("value"));
  }
}
