package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecidingTasksTest extends ApprovalIntegrationTest {

  @Autowired JdbcClient jdbc;
  @Autowired ApprovalTrail trail;
  @Autowired RecordingAutoApprovals recording;

  @Test
  void anApproverOfTheLevelDecidesAndTheEngineIsTold() {
    long task = tasks.approval(1).create();

    Decision decision = decide(task, "anna", Map.of("decision", "approve", "comment", "fine"));

    assertThat(decision.decidedBy()).isEqualTo("anna");
    assertThat(decision.onBehalfOf()).isNull();
    assertThat(payload(task)).contains("\"decision\":\"approve\"", "\"comment\":\"fine\"", "\"decidedBy\":\"anna\"", "\"decidedFor\":\"\"");
  }

  @Test
  void whatTheTaskDoesNotAskForNeverReachesTheProcess() {
    long task = tasks.approval(1).create();

    decide(task, "anna", Map.of("decision", "approve", "amountMinor", 1, "approvalLevels", java.util.List.of()));

    assertThat(payload(task)).doesNotContain("amountMinor").doesNotContain("approvalLevels");
  }

  @Test
  void theSecondDeciderLearnsWhoWasFirst() {
    long task = tasks.approval(1).create();
    decide(task, "anna", "approve");

    assertThatThrownBy(() -> decide(task, "aron", "reject"))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("Anna Approver approved this at 2026-11-23 09:00 UTC.");
  }

  @Test
  void aTaskThatEndedWithItsCaseCannotBeDecided() {
    long task = tasks.approval(1).create();
    tasks.end(task, "CANCELED");

    assertThatThrownBy(() -> decide(task, "anna", "approve"))
        .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("task-closed"));
  }

  @Test
  void somebodyWithoutTheRoleMayNotDecide() {
    long task = tasks.approval(2).create();

    assertThatThrownBy(() -> decide(task, "anna", "approve"))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("Only approvers of level 2 of QNL may act on this task.");
  }

  @Test
  void aTaskOfAnotherCompanyDoesNotExist() {
    long task = tasks.approval(1).in("QUS").create();

    assertThatThrownBy(() -> decide(task, "aron", "approve")).isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void aClaimedTaskIsTheClaimersAlone() {
    long task = tasks.approval(1).assignedTo("aron").create();

    assertThatThrownBy(() -> decide(task, "anna", "approve")).hasMessage("This task is with Aron Approver.");
    assertThat(decide(task, "aron", "approve").decidedBy()).isEqualTo("aron");
  }

  @Test
  void beingGivenATaskDoesNotReplaceTheRole() {
    long task = tasks.approval(2).assignedTo("anna").create();

    assertThatThrownBy(() -> decide(task, "anna", "approve"))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("Only approvers of level 2 of QNL may act on this task.");
  }

  @Test
  void rejectingSendingBackAndAskingNeedWords() {
    for (String decision : new String[] {"reject", "request-changes", "ask-question"}) {
      long task = tasks.approval(1).create();
      assertThatThrownBy(() -> decide(task, "anna", Map.of("decision", decision, "comment", "  ")))
          .as(decision)
          .isInstanceOf(Refusal.Invalid.class);
    }
  }

  @Test
  void aDecisionThatDoesNotExistIsRefused() {
    long task = tasks.approval(1).create();

    assertThatThrownBy(() -> decide(task, "anna", Map.of("decision", "auto-approve")))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void theTrailShowsEveryDecisionOfTheDocument() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "anna", "ask-question");
    decide(tasks.approval(1).of(document).create(), "anna", "approve");
    decide(tasks.approval(2).of(document).create(), "abel", "approve");

    assertThat(trail.of("requisition", document))
        .extracting(ApprovalTrail.Entry::level, ApprovalTrail.Entry::decision, ApprovalTrail.Entry::decidedByName)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "ask-question", "Anna Approver"),
            org.assertj.core.groups.Tuple.tuple(1, "approve", "Anna Approver"),
            org.assertj.core.groups.Tuple.tuple(2, "approve", "Abel Approver"));
  }

  @Test
  void whatARuleApprovesLeavesADecisionToo() {
    String document = Long.toString(Ids.next());

    recording.record(new AutoApproval(7, "ServiceTask_RecordAutoApproval", "QNL", "REQ-1", "requisition", document, 1), "small");

    assertThat(trail.of("requisition", document)).singleElement().satisfies(entry -> {
      assertThat(entry.decision()).isEqualTo("auto-approve");
      assertThat(entry.decidedBy()).isEqualTo("system");
      assertThat(entry.comment()).isEqualTo("small");
      assertThat(entry.revision()).isEqualTo(1);
    });
  }

  private String payload(long task) {
    return jdbc.sql("select payload from workflow_outbox where payload like ?")
        .param("%\"taskKey\":" + task + "%")
        .query(String.class)
        .single();
  }
}
