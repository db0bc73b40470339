package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.BulkDeciding.Result;
import io.quayside.approval.bulk.BulkRuleDetails;
import io.quayside.approval.bulk.BulkRules;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkDecidingTest extends ApprovalIntegrationTest {

  @Autowired BulkDeciding bulk;
  @Autowired BulkRules rules;
  @Autowired Decisions decisions;

  @Test
  void eachTaskHasItsOwnResult() {
    long small = tasks.approval(1).amountMinor(249_999).create();
    long big = tasks.approval(1).amountMinor(250_000).create();
    long own = tasks.approval(1).requestedBy("rex").create();
    long otherLevel = tasks.approval(2).create();
    long decided = tasks.approval(1).create();
    decide(decided, "anna", "approve");
    long unknown = 7;

    List<Result> results = approve(List.of(small, big, own, otherLevel, decided, unknown));

    assertThat(results).extracting(BulkDecidingTest::slug)
        .containsExactly("approved", "not-bulk-approvable", "segregation-of-duties", "not-authorised", "already-decided", "not-found");
    assertThat(decisions.find(small)).hasValueSatisfying(decision -> {
      assertThat(decision.decidedBy()).isEqualTo("rex");
      assertThat(decision.comment()).isEqualTo("small fry");
    });
  }

  @Test
  void aTaskNamedTwiceIsDecidedOnce() {
    long task = tasks.approval(1).create();

    assertThat(approve(List.of(task, task))).extracting(BulkDecidingTest::slug).containsExactly("approved");
  }

  @Test
  void someKindsAreDecidedOneByOneWhateverTheirAmount() {
    long payments = tasks.task("UserTask_Approve", "payment-proposal", "1", "approver-1").create();
    long elsewhere = tasks.task("UserTask_CountStock", "requisition", "1", "approver-1").create();

    assertThat(approve(List.of(payments, elsewhere))).extracting(BulkDecidingTest::slug).containsOnly("not-bulk-approvable");
    assertThatThrownBy(() -> rules.create(new BulkRuleDetails("QNL", "payment-proposal", Money.parse("EUR 10"), null), Set.of("QNL")))
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys("documentType"));
  }

  @Test
  void aCompanySetsItsOwnLimitByCurrency() {
    long task = tasks.approval(1).in("QUS").amountMinor(49_999).create();
    long above = tasks.approval(1).in("QUS").amountMinor(50_000).create();
    rules.create(new BulkRuleDetails("QUS", "requisition", Money.parse("EUR 500"), null), Set.of("QUS"));

    assertThat(bulk.decide(List.of(task, above), "approve", null, people.user("anna"), "127.0.0.1")).extracting(BulkDecidingTest::slug)
        .containsExactly("approved", "not-bulk-approvable");
  }

  @Test
  void refusingTogetherNeedsOneReasonAndNoLimit() {
    long big = tasks.approval(1).amountMinor(9_000_000).create();
    long small = tasks.approval(1).create();

    assertThatThrownBy(() -> bulk.decide(List.of(big), "reject", " ", people.user("rex"), "127.0.0.1")).isInstanceOf(Refusal.Invalid.class);
    assertThatThrownBy(() -> bulk.decide(List.of(big), "ask-question", "why", people.user("rex"), "127.0.0.1")).isInstanceOf(Refusal.Invalid.class);
    assertThat(bulk.decide(List.of(big, small), "request-changes", "Use the frame contract", people.user("rex"), "127.0.0.1"))
        .extracting(BulkDecidingTest::slug).containsOnly("approved");
    assertThat(decisions.find(big)).hasValueSatisfying(decision -> assertThat(decision.comment()).isEqualTo("Use the frame contract"));
  }

  @Test
  void notMoreThanAHundredAtOnce() {
    assertThatThrownBy(() -> approve(LongStream.range(0, 101).boxed().toList())).isInstanceOf(Refusal.Invalid.class);
  }

  private List<Result> approve(List<Long> ids) {
    return bulk.decide(ids, "approve", "small fry", people.user("rex"), "127.0.0.1");
  }

  private static String slug(Result result) {
    return result instanceof Result.Refused(long task, Refusal refusal) ? refusal.slug() : "approved";
  }
}
