package io.quayside.worker.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quayside.shared.Ids;
import io.quayside.worker.WorkersIntegrationTest;
import io.quayside.worker.deployment.ModelsDeployed;
import io.quayside.workflow.Outbox;
import io.quayside.workflow.OutboxMessage;
import io.quayside.workflow.OutboxMessage.PublishMessage;
import io.quayside.workflow.OutboxRow;
import io.quayside.workflow.OutboxRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxRelayTest extends WorkersIntegrationTest {

  private static final String MESSAGE = "test.relayed";
  /** A key tells its partition; one of a partition that does not exist is tried for ever. */
  private static final long FIRST_PARTITION = 1L << 51;
  private static final String JOB = "test.relayed-job";

  @Autowired Outbox outbox;
  @Autowired EngineCommands commands;
  @Autowired OutboxRelay relay;
  @Autowired OutboxRows rows;
  @Autowired OutboxDelivery delivery;
  @Autowired OutboxSettings settings;
  @Autowired TransactionTemplate transaction;
  private final String key = Long.toString(Ids.next());

  @BeforeEach
  void deploy() {
    var model =
        Bpmn.createExecutableProcess("outbox-relay-test")
            .startEvent()
            .message(MESSAGE)
            .serviceTask("ServiceTask_Wait", task -> task.zeebeJobType(JOB))
            .endEvent()
            .done();
    engine.newDeployResourceCommand().addProcessModel(model, "outbox-relay-test.bpmn").send().join();
  }

  @Test
  void aCommittedRowStartsItsProcess() {
    publish();

    assertThat(started()).hasSize(1);
    assertThat(row()).containsEntry("done", true).containsEntry("attempts", 1);
  }

  @Test
  void aRelayThatDiesBetweenPublishingAndMarkingStartsNothingTwice() {
    long id = Ids.next();
    var message = new PublishMessage(MESSAGE, key, Map.of("key", key));
    commands.send(new OutboxRow(id, message, null, Instant.now(), 1));
    insertPending(id, message);

    eventually().untilAsserted(() -> assertThat(row()).containsEntry("done", true));
    assertThat(started()).hasSize(1);
  }

  /** The engine would take the message and start nothing, since it does not know the process yet. */
  @Test
  void nothingIsRelayedBeforeTheModelsAreDeployed() throws InterruptedException {
    relay.stop();
    var starting = new OutboxRelay(rows, delivery, settings);
    starting.start();
    try {
      transaction.executeWithoutResult(status -> outbox.publish(MESSAGE, key, Map.of("key", key, "businessKey", key)));
      Thread.sleep(settings.pollInterval().multipliedBy(5));
      assertThat(row()).containsEntry("done", false);

      starting.begin(new ModelsDeployed());
      eventually().untilAsserted(() -> assertThat(row()).containsEntry("done", true));
    } finally {
      starting.stop();
      relay.start();
    }
  }

  @Test
  void manyRowsAreAllRelayed() {
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < 200; i++) {
        outbox.publish(MESSAGE, key + "-" + i, Map.of("key", key));
      }
    });

    eventually().untilAsserted(() -> assertThat(pending()).isZero());
    assertThat(started()).hasSize(200);
  }

  @Test
  void whatTheEngineRefusesForGoodStaysVisible() {
    transaction.executeWithoutResult(status -> outbox.completeTask(FIRST_PARTITION + 77, Map.of(), "QNL", key));

    eventually().untilAsserted(() ->
        assertThat(jdbc.sql("select last_error from workflow_outbox where business_key = ? and failed_at is not null")
                .param(key).query(String.class).list())
            .singleElement().asString().isNotBlank());
  }

  private void publish() {
    transaction.executeWithoutResult(status -> outbox.publish(MESSAGE, key, Map.of("key", key, "businessKey", key)));
    eventually().untilAsserted(() -> assertThat(row()).containsEntry("done", true));
  }

  /** Exactly as it would be found after the crash: written, claimed once, not marked. */
  private void insertPending(long id, OutboxMessage message) {
    var publish = (PublishMessage) message;
    jdbc.sql(
            """
            insert into workflow_outbox (id, kind, payload, business_key, created_at, attempts, next_attempt_at)
            values (?, 'publish-message', ?, ?, utc_timestamp(3), 1, utc_timestamp(3))""")
        .params(
            id,
            "{\"kind\":\"publish-message\",\"name\":\"%s\",\"correlationKey\":\"%s\",\"variables\":{\"key\":\"%s\"}}"
                .formatted(publish.name(), publish.correlationKey(), key),
            key)
        .update();
  }

  private List<ActivatedJob> started() {
    return engine.newActivateJobsCommand().jobType(JOB).maxJobsToActivate(1000).timeout(Duration.ofMinutes(5))
        .requestTimeout(Duration.ofSeconds(3)).send().join().getJobs().stream()
        .filter(job -> key.equals(job.getVariablesAsMap().get("key")))
        .toList();
  }

  private Map<String, Object> row() {
    return jdbc.sql("select done_at is not null as done, attempts, last_error from workflow_outbox where business_key = ?")
        .param(key)
        .query((row, number) -> Map.<String, Object>of("done", row.getBoolean("done"), "attempts", row.getInt("attempts")))
        .single();
  }

  private long pending() {
    return jdbc.sql("select count(*) from workflow_outbox where done_at is null and failed_at is null and payload like ?")
        .param("%" + key + "%").query(Long.class).single();
  }
}
