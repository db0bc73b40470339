package io.quayside.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.exporter.HistorySchema;
import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** The path taken has no gap behind an event-based gateway, although the engine logs no flow there. */
class InstanceDetailsTest extends DomainIntegrationTest {

  private static final String MODEL =
      """
      <definitions><process id="wait">
        <eventBasedGateway id="Gateway_Wait" />
        <sequenceFlow id="Flow_Wait_Answered" sourceRef="Gateway_Wait" targetRef="CatchEvent_Answered" />
        <sequenceFlow id="Flow_Wait_Late" sourceRef="Gateway_Wait" targetRef="Timer_Late" />
      </process></definitions>""";

  @Autowired InstanceDetails details;
  @Autowired DataSource dataSource;

  @Test
  void aFlowToAnEventIsTakenAsOftenAsTheEventCameAbout() {
    HistorySchema.migrate(dataSource);
    var instance = instance(deployed());
    element(instance, "Gateway_Wait", "COMPLETED", 1);
    element(instance, "CatchEvent_Answered", "COMPLETED", 2);
    element(instance, "Gateway_Wait", "COMPLETED", 3);
    element(instance, "CatchEvent_Answered", "ACTIVE", 4);

    assertThat(details.elements(instance)).extracting(element -> "%s %s %d".formatted(element.elementId(), element.state(), element.count()))
        .containsExactly("Gateway_Wait COMPLETED 2", "Flow_Wait_Answered TAKEN 2", "CatchEvent_Answered COMPLETED 1", "CatchEvent_Answered ACTIVE 1");
  }

  private long deployed() {
    var key = Ids.next();
    insert("history_resource", Map.of("resource_key", key, "kind", "PROCESS", "resource_id", "wait", "name", "Wait", "version", 1,
        "resource_name", "wait.bpmn", "checksum", "", "content", MODEL, "deployed_at", UtcTime.column(Instant.now())));
    return key;
  }

  private static ProcessInstance instance(long definition) {
    var key = Ids.next();
    return new ProcessInstance(key, "wait", "Wait", 1, definition, null, null, null, null, null,
        ProcessInstance.State.ACTIVE, 0, Instant.now(), null, null, key, 1);
  }

  private void element(ProcessInstance instance, String elementId, String state, long position) {
    insert("history_element", Map.of("element_instance_key", Ids.next(), "process_instance_key", instance.key(), "element_id", elementId,
        "element_type", "ANY", "scope_key", instance.key(), "state", state, "position", position, "started_at", UtcTime.column(Instant.now())));
  }

  private void insert(String table, Map<String, ?> row) {
    new SimpleJdbcInsert(dataSource).withTableName(table).usingColumns(row.keySet().toArray(String[]::new)).execute(row);
  }
}
