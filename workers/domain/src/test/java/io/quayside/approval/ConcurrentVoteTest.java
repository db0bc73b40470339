package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

class ConcurrentVoteTest extends ApprovalIntegrationTest {

  @RepeatedTest(5)
  void onePersonWhoDecidesTwoPlacesOfALevelAtTheSameMomentCountsOnce() throws Exception {
    long instance = Ids.next();
    long first = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    var together = new CyclicBarrier(2);
    int decided = 0;
    var refused = new ArrayList<Throwable>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Decision>> attempts = new ArrayList<>();
      for (long task : List.of(first, second)) {
        attempts.add(threads.submit(() -> {
          together.await();
          return decide(task, "anna", "approve");
        }));
      }
      for (Future<Decision> attempt : attempts) {
        try {
          attempt.get();
          decided++;
        } catch (ExecutionException failure) {
          refused.add(failure.getCause());
        }
      }
    }

    assertThat(decided).isEqualTo(1);
    assertThat(refused).singleElement().isInstanceOf(Refusal.Forbidden.class);
  }
}
