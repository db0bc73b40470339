package io.quayside.workflow;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the database tells the engine. Each call writes a row in the caller's transaction and so takes effect exactly
 * when the business data does; calling it outside a transaction is an error.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Outbox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /** Starts or continues the instance that waits for this message. The row's company and business key are read from the variables. */
  public void publish(String name, String correlationKey, Map<String, ?> variables) {
    write(
        new OutboxMessage.PublishMessage(name, correlationKey, Map.copyOf(variables)),
        text(variables.get("companyCode")),
        text(variables.get("businessKey")));
  }

  public void completeTask(long taskKey, Map<String, ?> variables) {
    completeTask(taskKey, variables, null, null);
  }

  public void completeTask(
      long taskKey, Map<String, ?> variables, @Nullable String companyCode, @Nullable String businessKey) {
    write(new OutboxMessage.CompleteTask(taskKey, Map.copyOf(variables)), companyCode, businessKey);
  }

  /** Changes what is not null. */
  public void updateTask(long taskKey, @Nullable List<String> candidateGroups, @Nullable OffsetDateTime dueDate) {
    write(new OutboxMessage.UpdateTask(taskKey, candidateGroups, dueDate), null, null);
  }

  /** Back to its candidate groups. */
  public void unassignTask(long taskKey) {
    write(new OutboxMessage.UnassignTask(taskKey), null, null);
  }

  public void cancelInstance(long processInstanceKey) {
    write(new OutboxMessage.CancelInstance(processInstanceKey), null, null);
  }

  private void write(OutboxMessage message, @Nullable String companyCode, @Nullable String businessKey) {
    long id = Ids.next();
    var now = UtcTime.column(clock.instant());
    jdbc.sql(
            """
            insert into workflow_outbox (id, kind, payload, company_code, business_key, created_at, next_attempt_at)
            values (:id, :kind, :payload, :company, :businessKey, :now, :now)""")
        .param("id", id)
        .param("kind", message.kind())
        .param("payload", WorkflowJson.write(message))
        .param("company", companyCode)
        .param("businessKey", businessKey)
        .param("now", now)
        .update();
    events.publishEvent(new OutboxWritten(id));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
