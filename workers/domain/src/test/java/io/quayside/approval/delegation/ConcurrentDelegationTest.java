package io.quayside.approval.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who give to one another at the same moment: each alone would be fine, both would be a circle. */
class ConcurrentDelegationTest extends ApprovalIntegrationTest {

  @Autowired ManagingDelegations managing;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void startWithoutDelegations() {
    jdbc.sql("delete from approval_delegation").update();
  }

  @Test
  void oneOfTheTwoIsRefused() throws Exception {
    for (int round = 0; round < 5; round++) {
      startWithoutDelegations();
      var together = new CyclicBarrier(2);
      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Future<Boolean>> attempts = Stream.of("anna,bea", "bea,anna")
            .map(pair -> pair.split(","))
            .map(pair -> threads.submit(() -> {
              together.await();
              return give(pair[0], pair[1]);
            }))
            .toList();
        assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
      }
      assertThat(jdbc.sql("select count(*) from approval_delegation").query(Integer.class).single()).isEqualTo(1);
    }
  }

  private boolean give(String delegator, String delegate) {
    var period = new Period(clock.instant(), clock.instant().plus(Duration.ofDays(1)));
    try {
      managing.create(new DelegationTerms(null, delegator, delegate, period, Set.of(), null, null), people.user(delegator));
      return true;
    } catch (Refusal.Invalid circle) {
      assertThat(circle.errors()).containsKey("delegate");
      return false;
    }
  }
}
