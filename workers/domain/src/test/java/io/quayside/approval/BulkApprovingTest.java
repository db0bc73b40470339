package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.BulkApproving.Result;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkApprovingTest extends ApprovalIntegrationTest {

  @Autowired BulkApproving bulk;
  @Autowired Decisions decisions;

  @Test
  void eachTaskHasItsOwnResult() {
    long small = tasks.approval(1).amountMinor(99_999).create();
    long big = tasks.approval(1).amountMinor(100_000).create();
    long own = tasks.approval(1).requestedBy("rex").create();
    long otherLevel = tasks.approval(2).create();
    long decided = tasks.approval(1).create();
    decide(decided, "anna", "approve");
    long unknown = 7;

    List<Result> results = approve(List.of(small, big, own, otherLevel, decided, unknown));

    assertThat(results).extracting(BulkApprovingTest::slug)
        .containsExactly("approved", "not-bulk-approvable", "segregation-of-duties", "not-authorised", "already-decided", "not-found");
    assertThat(decisions.find(small)).hasValueSatisfying(decision -> {
      assertThat(decision.decidedBy()).isEqualTo("rex");
      assertThat(decision.comment()).isEqualTo("small fry");
    });
  }

  @Test
  void aTaskNamedTwiceIsDecidedOnce() {
    long task = tasks.approval(1).create();

    assertThat(approve(List.of(task, task))).extracting(BulkApprovingTest::slug).containsExactly("approved");
  }

  @Test
  void notMoreThanAHundredAtOnce() {
    assertThatThrownBy(() -> approve(LongStream.range(0, 101).boxed().toList())).isInstanceOf(Refusal.Invalid.class);
  }

  private List<Result> approve(List<Long> ids) {
    return bulk.approve(ids, "small fry", people.user("rex"), "127.0.0.1");
  }

  private static String slug(Result result) {
    return result instanceof Result.Refused(long task, Refusal refusal) ? refusal.slug() : "approved";
  }
}
