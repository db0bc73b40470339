package io.quayside.worker.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalTrail;
import io.quayside.approval.Completions;
import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.approval.Quorum;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.platform.TestPlatform;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.worker.WorkersIntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chain with its real workers: from the schedule of a level to the outcome. */
class ApprovalChainTest extends WorkersIntegrationTest {

  @Autowired DecidingTasks deciding;
  @Autowired TaskCases cases;
  @Autowired ApprovalTrail trail;
  private final String document = Long.toString(Ids.next());
  private final String businessKey = "REQ-" + document;

  @AfterEach
  void presentTime() {
    TestPlatform.get().clock().reset();
  }

  @Test
  void theDomainKnowsTheTasksByTheNamesThatTheModelGivesThem() {
    assertThat(Completions.APPROVE_TASK).isEqualTo(ApprovalChainProcess.APPROVE_TASK);
    assertThat(Completions.ANSWER_TASK).isEqualTo(ApprovalChainProcess.ANSWER_QUESTION_TASK);
  }

  @Test
  void twoLevelsApproveOneAfterTheOther() {
    long instance = start(1, 2);

    decide(task(instance, 1), "anna", Map.of("decision", "approve"));
    decide(task(instance, 2), "abel", Map.of("decision", "approve", "comment", "go"));

    ended(instance, "approved");
    assertThat(trail.of("requisition", document))
        .extracting(ApprovalTrail.Entry::level, ApprovalTrail.Entry::decidedByName)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Anna"), org.assertj.core.groups.Tuple.tuple(2, "Abel"));
  }

  @Test
  void oneRejectionEndsTheChain() {
    long instance = start(1, 2);

    decide(task(instance, 1), "aron", Map.of("decision", "reject", "comment", "too dear"));

    ended(instance, "rejected");
  }

  @Test
  void twoPeopleOfOneLevelApproveBesideEachOther() {
    long instance = startOf(List.of(Map.of("level", 1, "approvals", 2, "rejections", 1)));
    List<UserTask> places = eventually().until(() -> cases.openTasks(instance, Completions.APPROVE_TASK, 1), open -> open.size() == 2);

    decide(places.getFirst(), "anna", Map.of("decision", "approve"));
    assertThatThrownBy(() -> decide(places.getLast(), "anna", Map.of("decision", "approve"))).hasMessageContaining("each approval needs another person");
    assertThat(deciding.quorum(places.getLast().key(), user("aron"))).contains(new Quorum(2, 1, List.of("Anna"), List.of()));
    decide(places.getFirst(), "aron", Map.of("decision", "approve"));

    ended(instance, "approved");
    assertThat(trail.of("requisition", document)).extracting(ApprovalTrail.Entry::decidedBy).containsExactly("anna", "aron");
  }

  @Test
  void oneOfTwoWhoRejectsEndsTheChain() {
    long instance = startOf(List.of(Map.of("level", 1, "approvals", 2, "rejections", 1)));
    List<UserTask> places = eventually().until(() -> cases.openTasks(instance, Completions.APPROVE_TASK, 1), open -> open.size() == 2);

    decide(places.getLast(), "aron", Map.of("decision", "reject", "comment", "too dear"));

    ended(instance, "rejected");
  }

  @Test
  void aQuestionGoesToTheRequesterAndTheLevelIsAskedAgain() {
    long instance = start(1);
    long first = task(instance, 1).key();

    decide(task(instance, 1), "anna", Map.of("decision", "ask-question", "question", "What for?"));
    UserTask question = open(instance, ApprovalChainProcess.ANSWER_QUESTION_TASK);
    assertThat(question.assignee()).isEqualTo("rita");
    decide(question, "rita", Map.of("answer", "For the dock", "decision", "approve"));

    eventually().untilAsserted(() -> assertThat(task(instance, 1).key()).isNotEqualTo(first));
    decide(task(instance, 1), "anna", Map.of("decision", "approve"));
    ended(instance, "approved");
  }

  @Test
  void approversAreToldRemindedAndEscalatedByWorkingHours() {
    var mailbox = TestPlatform.get().mailbox();
    long instance = start(1);
    UserTask task = task(instance, 1);
    eventually().untilAsserted(() ->
        mailed(mailbox.messagesTo("anna@quayside.example"), "Please decide: " + businessKey));

    TestPlatform.get().clock().add(Duration.ofDays(4));
    eventually().untilAsserted(() ->
        mailed(mailbox.messagesTo("anna@quayside.example"), "Reminder: " + businessKey));

    TestPlatform.get().clock().add(Duration.ofDays(10));
    eventually().untilAsserted(() ->
        mailed(mailbox.messagesTo("abel@quayside.example"), "Escalated to you: " + businessKey));
    eventually().untilAsserted(() ->
        assertThat(task(instance, 1).candidateGroups()).isEqualTo(Set.of("approver-1", "approver-2")));

    decide(task, "abel", Map.of("decision", "approve"));
    ended(instance, "approved");
  }

  @Test
  void anEscalationTakesAnApprovalFromWhoHoldsItAndGivesItToBothLevels() {
    long decidedByTheNext = start(1);
    long decidedByTheFormer = start(1);
    claim(decidedByTheNext);
    claim(decidedByTheFormer);
    assertThatThrownBy(() -> decide(task(decidedByTheNext, 1), "abel", Map.of("decision", "approve"))).isInstanceOf(Refusal.Forbidden.class);

    TestPlatform.get().clock().add(Duration.ofDays(14));
    List.of(decidedByTheNext, decidedByTheFormer).forEach(this::free);

    UserTask escalated = task(decidedByTheNext, 1);
    decide(escalated, "abel", Map.of("decision", "approve"));
    assertThatThrownBy(() -> decide(escalated, "anna", Map.of("decision", "reject", "comment", "too dear")))
        .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("already-decided"))
        .hasMessageStartingWith("Abel approved this");
    ended(decidedByTheNext, "approved");

    decide(task(decidedByTheFormer, 1), "anna", Map.of("decision", "reject", "comment", "too dear"));
    ended(decidedByTheFormer, "rejected");
  }

  private void claim(long instance) {
    engine.newAssignUserTaskCommand(task(instance, 1).key()).assignee("anna").action("claim").send().join();
    eventually().untilAsserted(() -> assertThat(task(instance, 1).assignee()).isEqualTo("anna"));
  }

  private void free(long instance) {
    eventually().untilAsserted(() -> {
      UserTask task = task(instance, 1);
      assertThat(task.isUnassigned()).isTrue();
      assertThat(task.candidateGroups()).isEqualTo(Set.of("approver-1", "approver-2"));
    });
  }

  private long start(Integer... levels) {
    return startOf(List.of(levels));
  }

  private long startOf(List<?> levels) {
    return engine.newCreateInstanceCommand().bpmnProcessId(ApprovalChainProcess.PROCESS_ID).latestVersion()
        .variables(Map.of("documentType", "requisition", "documentId", document, "approvalLevels", levels,
            "businessKey", businessKey, "companyCode", "QNL", "title", "Gloves", "requester", "rita",
            "amountMinor", 150_000, "currency", "EUR"))
        .send().join().getProcessInstanceKey();
  }

  private UserTask task(long instance, int level) {
    return eventually().until(() -> find(instance, Completions.APPROVE_TASK)
        .filter(task -> Integer.valueOf(level).equals(task.approvalLevel())), Optional::isPresent).orElseThrow();
  }

  private UserTask open(long instance, String element) {
    return eventually().until(() -> find(instance, element), Optional::isPresent).orElseThrow();
  }

  private Optional<UserTask> find(long instance, String element) {
    return cases.latestTask(instance, element).filter(UserTask::isOpen);
  }

  private void decide(UserTask task, String username, Map<String, Object> answer) {
    deciding.decide(new DecideTask(task.key(), user(username), "127.0.0.1", answer));
  }

  private void ended(long instance, String outcome) {
    eventually().untilAsserted(() -> {
      assertThat(jdbc.sql("select state from history_process_instance where process_instance_key = ?")
          .param(instance).query(String.class).single()).isEqualTo("COMPLETED");
      assertThat(jdbc.sql(
              """
              select new_value from history_variable where scope_key = ? and name = 'approvalOutcome'
              order by position desc limit 1""")
          .param(instance).query(String.class).single()).isEqualTo("\"" + outcome + "\"");
    });
  }

  private static void mailed(List<byte[]> messages, String subject) {
    assertThat(messages).extracting(message -> new String(message, StandardCharsets.UTF_8))
        .anySatisfy(message -> assertThat(message.replace("\r\n ", " ")).contains("Subject: " + subject));
  }
}
