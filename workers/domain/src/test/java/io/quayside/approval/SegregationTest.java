package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.approval.SodRefusal.Attempt;
import io.quayside.approval.delegation.DelegationTerms;
import io.quayside.approval.delegation.ManagingDelegations;
import io.quayside.approval.delegation.Period;
import io.quayside.history.UserTasks;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Segregation of duties on the way to a decision; {@code SegregationOfDutiesTest} has the table of all pairs. */
class SegregationTest extends ApprovalIntegrationTest {

  @Autowired SodRefusals refusals;
  @Autowired ManagingDelegations delegations;
  @Autowired UserTasks userTasks;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void endDelegations() {
    jdbc.sql("delete from approval_delegation").update();
  }

  @Test
  void theRequesterDoesNotApproveAndTheAttemptIsRecorded() {
    long task = tasks.approval(1).requestedBy("rex").create();

    assertThatThrownBy(() -> decide(task, "rex", "approve"))
        .isInstanceOfSatisfying(
            Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("segregation-of-duties"))
        .hasMessage("Rex Requester has requested this and may not approve it");
    assertThat(recorded(task))
        .extracting(SodRefusal::attempt, SodRefusal::username, SodRefusal::rule, SodRefusal::ip)
        .containsExactly(Attempt.DECIDE, "rex", "request-approve", "127.0.0.1");
  }

  @Test
  void claimingAndHandingOnWhatCouldNotBeDecidedIsRefusedAndRecordedToo() {
    long claimed = tasks.approval(1).requestedBy("rex").create();
    long handed = tasks.approval(1).requestedBy("rex").create();

    assertThatThrownBy(() -> deciding.requireClaimable(userTasks.find(claimed).orElseThrow(), people.user("rex"), "10.0.0.1"))
        .isInstanceOfSatisfying(Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("segregation-of-duties"));
    assertThatThrownBy(() -> deciding.requireAssignable(userTasks.find(handed).orElseThrow(), "rex", people.user("petra"), "10.0.0.1"))
        .isInstanceOf(Refusal.Invalid.class);

    assertThat(List.of(recorded(claimed), recorded(handed)))
        .extracting(SodRefusal::attempt, SodRefusal::username, SodRefusal::rule, SodRefusal::ip)
        .containsExactly(tuple(Attempt.CLAIM, "rex", "request-approve", "10.0.0.1"), tuple(Attempt.ASSIGN, "petra", "request-approve", "10.0.0.1"));
    assertThat(recorded(handed).reason()).startsWith("Rex Requester");
  }

  @Test
  void onePersonDoesNotFillTwoLevels() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "dora", "approve");
    long second = tasks.approval(2).of(document).create();

    assertThatThrownBy(() -> decide(second, "dora", "approve")).isInstanceOf(Refusal.Forbidden.class);
    assertThat(decide(second, "abel", "approve").decidedBy()).isEqualTo("abel");
  }

  @Test
  void onePersonDoesNotFillTwoLevelsOfDifferentRevisions() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(2).of(document).create(), "dora", "approve");

    assertThatThrownBy(() -> decide(tasks.approval(1).of(document).create(), "dora", "approve"))
        .isInstanceOf(Refusal.Forbidden.class);
  }

  @Test
  void theSameLevelMayBeDecidedAgainAfterAChange() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "anna", "approve");

    assertThat(decide(tasks.approval(1).of(document).create(), "anna", "approve").decidedBy()).isEqualTo("anna");
  }

  @Test
  void aStandInWhoRequestedDoesNotApprove() {
    delegate("anna", "rita");
    long task = tasks.approval(1).requestedBy("rita").create();

    assertThatThrownBy(() -> decide(task, "rita", "approve"))
        .hasMessage("Rita Requester has requested this and may not approve it");
    assertThat(recorded(task).onBehalfOf()).isEqualTo("anna");
  }

  @Test
  void aRequesterDoesNotApproveThroughAStandIn() {
    delegate("rex", "bea");
    long task = tasks.approval(1).requestedBy("rex").create();

    assertThatThrownBy(() -> decide(task, "bea", "approve")).isInstanceOf(Refusal.Forbidden.class);
  }

  @Test
  void onePersonDoesNotFillTwoLevelsByStandingIn() {
    String document = Long.toString(Ids.next());
    delegate("abel", "anna");
    decide(tasks.approval(1).of(document).create(), "anna", "approve");

    assertThatThrownBy(() -> decide(tasks.approval(2).of(document).create(), "anna", "approve"))
        .hasMessage("Anna Approver has already decided on this; each approval needs another person");
  }

  @Test
  void whomSomebodyStoodInForDoesNotFillAnotherLevel() {
    String document = Long.toString(Ids.next());
    delegate("dora", "bea");
    decide(tasks.approval(1).of(document).create(), "bea", "approve");

    assertThatThrownBy(() -> decide(tasks.approval(2).of(document).create(), "dora", "approve"))
        .isInstanceOf(Refusal.Forbidden.class);
  }

  @Test
  void twoPlacesOfALevelAreForTwoPeople() {
    long instance = Ids.next();
    long first = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    decide(first, "anna", "approve");

    assertThatThrownBy(() -> decide(second, "anna", "approve"))
        .hasMessage("Anna Approver has already decided on this; each approval needs another person");
    assertThat(recorded(second)).extracting(SodRefusal::username, SodRefusal::rule).containsExactly("anna", "approve-approve");
    assertThat(decide(second, "aron", "approve").decidedBy()).isEqualTo("aron");
  }

  @Test
  void whoHasRejectedInOnePlaceDoesNotApproveInAnother() {
    long instance = Ids.next();
    decide(tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create(), "anna", "reject");
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();

    assertThatThrownBy(() -> decide(second, "anna", "approve")).isInstanceOf(Refusal.Forbidden.class);
  }

  @Test
  void nobodyFillsASecondPlaceByStandingInNorIsStoodInForTwice() {
    long instance = Ids.next();
    delegate("aron", "bea");
    delegate("anna", "bea");
    decide(tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create(), "bea", "approve");
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();

    for (String username : List.of("bea", "aron", "anna")) {
      if (username.equals("bea") || List.of("aron", "anna").indexOf(username) == stoodInFor(instance)) {
        assertThatThrownBy(() -> decide(second, username, "approve")).as(username).isInstanceOf(Refusal.Forbidden.class);
      }
    }
    assertThat(decide(second, "rex", "approve").decidedBy()).isEqualTo("rex");
  }

  private int stoodInFor(long instance) {
    String person = jdbc.sql("select on_behalf_of from approval_decision where process_instance_key = ?").param(instance).query(String.class).single();
    return List.of("aron", "anna").indexOf(person);
  }

  @Test
  void afterAReductionThePlaceThatIsLeftIsForAnotherPerson() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).ofRevision(1).create(), "anna", "approve");
    long left = tasks.approval(1).of(document).ofRevision(1).create();

    assertThatThrownBy(() -> decide(left, "anna", "approve")).isInstanceOf(Refusal.Forbidden.class);
    long changed = tasks.approval(1).of(document).ofRevision(2).create();
    assertThat(decide(changed, "anna", "approve").decidedBy()).as("of another revision").isEqualTo("anna");
  }

  @Test
  void whoComesSecondToAPlaceTakesAnotherFreeOne() {
    long instance = Ids.next();
    long first = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    decide(first, "anna", "approve");

    Decision other = decide(first, "aron", "approve");

    assertThat(other.taskKey()).isEqualTo(second);
    assertThatThrownBy(() -> decide(first, "rex", "approve")).isInstanceOf(Refusal.Conflict.class).hasMessageStartingWith("Anna Approver approved this");
  }

  @Test
  void onePersonDoesNotFillALevelOfADocumentAndAnotherOfItsChange() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "dora", "approve");
    long change = tasks.task("UserTask_Approve", "change", Long.toString(Long.parseLong(document) + 1), "approver-2").atLevel(2).create();
    long sameLevel = tasks.task("UserTask_Approve", "change", Long.toString(Long.parseLong(document) + 1), "approver-1").atLevel(1).create();

    assertThatThrownBy(() -> decide(change, "dora", "approve"))
        .hasMessage("Dora Double has already decided on this; each approval needs another person");
    assertThat(decide(sameLevel, "dora", "approve").decidedBy()).isEqualTo("dora");
  }

  @Test
  void whoAnswersOrCorrectsInPlaceOfTheRequesterDoesNotApprove() {
    delegate("rita", "anna");
    delegate("bea", "aron");
    String document = Long.toString(Ids.next());
    decide(tasks.task("UserTask_AnswerQuestion", "requisition", document, "requester").assignedTo("rita").create(), "anna", Map.of());
    decide(tasks.task("UserTask_CorrectRequisition", "requisition", document, "buyer").requestedBy("bea").assignedTo("bea").create(), "aron", Map.of());
    long approval = tasks.approval(1).of(document).create();

    for (String username : List.of("anna", "aron")) {
      assertThatThrownBy(() -> decide(approval, username, "approve")).as(username)
          .isInstanceOf(Refusal.Forbidden.class).hasMessageEndingWith("has requested this and may not approve it");
    }
    assertThat(decide(approval, "rex", "approve").decidedBy()).isEqualTo("rex");
  }

  @Test
  void whoHasApprovedDoesNotAnswerInPlaceOfTheRequesterWhoStillMay() {
    delegate("rita", "anna");
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "anna", "approve");
    long question = tasks.task("UserTask_AnswerQuestion", "requisition", document, "requester").assignedTo("rita").create();

    assertThatThrownBy(() -> decide(question, "anna", Map.of())).hasMessage("Anna Approver has approved this and may not request it");
    assertThat(decide(question, "rita", Map.of()).decidedBy()).isEqualTo("rita");
  }

  @Test
  void theTaskSaysHowManyHaveApproved() {
    long instance = Ids.next();
    decide(tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create(), "anna", "approve");
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    jdbc.sql(
            """
            insert into history_variable (partition_id, position, variable_key, scope_key, process_instance_key, name, new_value, recorded_at)
            select 1, ?, ?, element_instance_key, process_instance_key, 'approvalsNeeded', '3', now(3) from history_task where task_key = ?""")
        .params(Ids.next(), Ids.next(), second)
        .update();

    assertThat(deciding.quorum(second, people.user("aron"))).contains(new Quorum(3, 1, List.of("Anna Approver"), List.of()));
  }

  @Test
  void itIsSaidBeforeAnythingIsTried() {
    long task = tasks.approval(1).requestedBy("rex").create();

    assertThat(deciding.decidability(task, people.user("rex")))
        .isEqualTo(new Decidability(false, "Rex Requester has requested this and may not approve it", null));
    assertThat(deciding.decidability(task, people.user("anna"))).isEqualTo(new Decidability(true, null, null));
  }

  private void delegate(String from, String to) {
    var period = new Period(clock.instant().minusSeconds(60), clock.instant().plus(Duration.ofDays(1)));
    delegations.create(new DelegationTerms(null, from, to, period, Set.of(), null, null), people.user(from));
  }

  private SodRefusal recorded(long task) {
    return refusals.list(Set.of("QNL"), "", PageRequest.of(0, 1000)).stream()
        .filter(refusal -> refusal.taskKey() == task)
        .findFirst()
        .orElseThrow();
  }
}
