package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConcurrentDecisionTest extends ApprovalIntegrationTest {

  @Autowired JdbcClient jdbc;

  @RepeatedTest(5)
  void ofSeveralDecidersAtOnceOneWinsAndTheOthersLearnWhoWasFirst() throws Exception {
    long task = tasks.approval(1).create();
    var together = new CyclicBarrier(4);
    var decided = new ArrayList<String>();
    var refused = new ArrayList<String>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Decision>> attempts = new ArrayList<>();
      for (String username : List.of("anna", "aron", "dora", "rex")) {
        attempts.add(threads.submit(attempt(task, username, together)));
      }
      for (Future<Decision> attempt : attempts) {
        collect(attempt, decided, refused);
      }
    }

    assertThat(decided).hasSize(1);
    String winner = people.nameOf(decided.getFirst());
    assertThat(refused).hasSize(3).allMatch(message -> message.startsWith(winner));
    assertThat(commands(task)).isEqualTo(1);
  }

  private Callable<Decision> attempt(long task, String username, CyclicBarrier together) {
    return () -> {
      together.await();
      return decide(task, username, "approve");
    };
  }

  private static void collect(Future<Decision> attempt, List<String> decided, List<String> refused) throws Exception {
    try {
      decided.add(attempt.get().decidedBy());
    } catch (ExecutionException failure) {
      assertThat(failure.getCause()).isInstanceOf(Refusal.Conflict.class);
      refused.add(failure.getCause().getMessage());
    }
  }

  private int commands(long task) {
    return jdbc.sql("select count(*) from workflow_outbox where payload like ?")
        .param("%\"taskKey\":" + task + "%")
        .query(Integer.class)
        .single();
  }
}
