package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.delegation.DelegationTerms;
import io.quayside.approval.delegation.ManagingDelegations;
import io.quayside.approval.delegation.Period;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Duration;
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
        .extracting(SodRefusal::username, SodRefusal::rule, SodRefusal::ip)
        .containsExactly("rex", "request-approve", "127.0.0.1");
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
        .hasMessage("Anna Approver has already decided on an earlier level; each level needs another person");
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
