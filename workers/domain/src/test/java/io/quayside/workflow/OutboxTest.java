package io.quayside.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quayside.DomainIntegrationTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest extends DomainIntegrationTest {

  private static final Duration LEASE = Duration.ofMinutes(1);

  @Autowired Outbox outbox;
  @Autowired OutboxRows rows;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from workflow_outbox").update();
  }

  @Test
  void aRowExistsExactlyWhenTheBusinessTransactionCommits() {
    transaction.executeWithoutResult(status -> {
      outbox.publish("a.lost", "1", Map.of());
      status.setRollbackOnly();
    });
    transaction.executeWithoutResult(status -> outbox.publish("a.kept", "1", Map.of("companyCode", "QNL")));

    assertThat(rows.claim(10, LEASE))
        .extracting(OutboxRow::message)
        .containsExactly(new OutboxMessage.PublishMessage("a.kept", "1", Map.of("companyCode", "QNL")));
  }

  @Test
  void itIsNotWrittenOutsideATransaction() {
    assertThatThrownBy(() -> outbox.cancelInstance(1)).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void everyKindOfMessageIsReadAsItWasWritten() {
    var due = OffsetDateTime.parse("2026-11-24T17:00:00+01:00");
    transaction.executeWithoutResult(status -> {
      outbox.completeTask(7, Map.of("decision", "approve"), "QNL", "REQ-1");
      outbox.updateTask(8, List.of("approver-1", "approver-2"), due);
      outbox.cancelInstance(9);
    });

    List<OutboxRow> claimed = rows.claim(10, LEASE);
    assertThat(claimed.get(0).message()).isEqualTo(new OutboxMessage.CompleteTask(7, Map.of("decision", "approve")));
    assertThat(claimed.get(0).businessKey()).isEqualTo("REQ-1");
    assertThat(((OutboxMessage.UpdateTask) claimed.get(1).message()).dueDate()).isAtSameInstantAs(due);
    assertThat(claimed.get(2).message()).isEqualTo(new OutboxMessage.CancelInstance(9));
  }

  @Test
  void aClaimedRowComesUpAgainOnlyAfterItsLease() {
    transaction.executeWithoutResult(status -> outbox.cancelInstance(1));

    assertThat(rows.claim(10, Duration.ofSeconds(3))).hasSize(1);
    assertThat(rows.claim(10, LEASE)).isEmpty();
    var again = await().atMost(LEASE).until(() -> rows.claim(10, LEASE), claimed -> !claimed.isEmpty());
    assertThat(again).singleElement().satisfies(row -> assertThat(row.attempts()).isEqualTo(2));
  }

  @Test
  void severalRelaysNeverShareARow() throws Exception {
    transaction.executeWithoutResult(status -> IntStream.range(0, 100).forEach(outbox::cancelInstance));
    var seen = new HashSet<Long>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var claims = IntStream.range(0, 10).mapToObj(i -> threads.submit(() -> rows.claim(10, LEASE))).toList();
      for (var claim : claims) {
        claim.get().forEach(row -> assertThat(seen.add(row.id())).isTrue());
      }
    }
    rows.claim(100, LEASE).forEach(row -> assertThat(seen.add(row.id())).isTrue());
    assertThat(seen).hasSize(100);
  }

  @Test
  void whatIsDoneOrRefusedForGoodIsOverAndCounted() {
    transaction.executeWithoutResult(status -> {
      outbox.cancelInstance(1);
      outbox.cancelInstance(2);
      outbox.cancelInstance(3);
    });
    List<OutboxRow> claimed = rows.claim(10, Duration.ZERO);

    rows.markDone(claimed.get(0).id());
    rows.markFailed(claimed.get(1).id(), "no");
    rows.retryAfter(claimed.get(2).id(), Duration.ZERO, "later");

    assertThat(rows.claim(10, LEASE)).extracting(OutboxRow::id).containsExactly(claimed.get(2).id());
    assertThat(rows.pending()).isEqualTo(1);
    assertThat(rows.failed()).isEqualTo(1);
  }
}
