package io.quayside.approval.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.Decision;
import io.quayside.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DelegationTest extends ApprovalIntegrationTest {

  @Autowired ManagingDelegations managing;
  @Autowired ActiveDelegations active;
  @Autowired JdbcClient jdbc;

  private Instant now;

  @BeforeEach
  void startWithoutDelegations() {
    jdbc.sql("delete from approval_delegation").update();
    jdbc.sql("delete from workflow_mail").update();
    now = clock.instant();
  }

  @Test
  void theStandInDecidesInTheNameOfTheOther() {
    give("anna", "bea");

    Decision decision = decide(tasks.approval(1).create(), "bea", "approve");

    assertThat(decision.decidedBy()).isEqualTo("bea");
    assertThat(decision.onBehalfOf()).isEqualTo("anna");
  }

  @Test
  void whoHasTheRightAnywayDecidesInTheirOwnName() {
    give("anna", "aron");

    assertThat(decide(tasks.approval(1).create(), "aron", "approve").onBehalfOf()).isNull();
  }

  @Test
  void itHoldsFromItsStartUntilJustBeforeItsEnd() {
    managing.create(terms("anna", "bea", now.plusSeconds(10), now.plusSeconds(20)), people.user("anna"));

    assertThat(active.of("bea", now.plusSeconds(10).minusMillis(1))).isEmpty();
    assertThat(active.of("bea", now.plusSeconds(10))).hasSize(1);
    assertThat(active.of("bea", now.plusSeconds(20).minusMillis(1))).hasSize(1);
    assertThat(active.of("bea", now.plusSeconds(20))).isEmpty();
  }

  @Test
  void itReachesOverThreeStandInsAndNoFurther() {
    give("anna", "bea");
    give("bea", "petra");
    give("petra", "rita");

    Decision decision = decide(tasks.approval(1).requestedBy("rob").create(), "rita", "approve");
    assertThat(decision.onBehalfOf()).isEqualTo("anna");
    refused(() -> give("rita", "dora"), "delegate");
  }

  @Test
  void itIsLimitedToAnAmountACompanyAndProcesses() {
    var period = new Period(now, now.plus(Duration.ofDays(1)));
    managing.create(
        new DelegationTerms("QNL", "anna", "bea", period, Set.of("approval-chain"), Money.parse("EUR 500.00"), null),
        people.user("anna"));

    assertThat(decide(tasks.approval(1).amountMinor(50_000).create(), "bea", "approve").onBehalfOf()).isEqualTo("anna");
    forbidden(() -> decide(tasks.approval(1).amountMinor(50_001).create(), "bea", "approve"));
    forbidden(() -> decide(tasks.approval(1).in("QUS").create(), "bea", "approve"));
  }

  @Test
  void itIsForTheProcessesNamedAlone() {
    var period = new Period(now, now.plus(Duration.ofDays(1)));
    managing.create(
        new DelegationTerms(null, "anna", "bea", period, Set.of("goods-receipt"), null, null), people.user("anna"));

    forbidden(() -> decide(tasks.approval(1).create(), "bea", "approve"));
  }

  @Test
  void aClaimedTaskGoesToTheStandInOfItsOwner() {
    give("aron", "bea");
    long task = tasks.approval(1).assignedTo("aron").create();

    assertThat(decide(task, "bea", "approve").onBehalfOf()).isEqualTo("aron");
  }

  @Test
  void nobodyGivesToThemselvesToStrangersToAuditorsOrForOthers() {
    refused(() -> give("anna", "anna"), "delegate");
    refused(() -> give("anna", "nobody"), "delegate");
    refused(() -> give("aron", "ula"), "delegate");
    refused(() -> give("anna", "otto"), "delegate");
    refused(() -> managing.create(terms("anna", "bea", now, now.plusSeconds(60)), people.user("abel")), "delegator");
    refused(() -> managing.create(terms("anna", "bea", now.minusSeconds(60), now), people.user("anna")), "validUntil");
  }

  @Test
  void anAdministratorArrangesItForSomebodyWhoIsAway() {
    managing.create(terms("anna", "bea", now, now.plusSeconds(60)), people.user("adam"));

    assertThat(active.of("bea", now)).extracting(ActiveDelegation::delegator).containsExactly("anna");
  }

  @Test
  void itDoesNotLeadBack() {
    give("anna", "bea");

    refused(() -> give("bea", "anna"), "delegate");
  }

  @Test
  void onePersonStandsInForAProcessAtATime() {
    Instant end = now.plus(Duration.ofDays(1));
    Delegation first = managing.create(within("QNL", Set.of("purchase-approval"), "bea", now, end), people.user("anna"));

    refused(() -> give("anna", "aron"), "delegate");
    refused(() -> managing.create(within("QNL", Set.of("goods-receipt", "purchase-approval"), "aron", end.minusMillis(1), end.plusSeconds(60)), people.user("anna")),
        "delegate");
    managing.create(within("QNL", Set.of("purchase-approval"), "aron", end, end.plusSeconds(60)), people.user("anna"));
    managing.create(within("QUS", Set.of(), "bea", now, end), people.user("anna"));
    Delegation receipts = managing.create(within("QNL", Set.of("goods-receipt"), "aron", now, end), people.user("anna"));
    managing.change(first.id(), within("QNL", Set.of("purchase-approval"), "rex", now, end), first.version(), people.user("anna"));
    refused(() -> managing.change(receipts.id(), within("QNL", Set.of(), "aron", now, end), receipts.version(), people.user("anna")), "delegate");

    assertThat(active.of("rex", now)).hasSize(1);
  }

  private static DelegationTerms within(String company, Set<String> processes, String to, Instant from, Instant until) {
    return new DelegationTerms(company, "anna", to, new Period(from, until), processes, null, null);
  }

  @Test
  void endingItEndsItNowAndKeepsItsTrace() {
    Delegation delegation = give("anna", "bea");
    clock.advance(Duration.ofMinutes(5));

    managing.end(delegation.id(), people.user("anna"));

    assertThat(active.of("bea", clock.instant())).isEmpty();
    assertThat(active.of("bea", now)).hasSize(1);
    assertThatThrownBy(() -> managing.end(delegation.id(), people.user("anna"))).isInstanceOf(Refusal.Conflict.class);
  }

  @Test
  void nobodyElseEndsIt() {
    Delegation delegation = give("anna", "bea");

    assertThatThrownBy(() -> managing.end(delegation.id(), people.user("abel"))).isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void theStandInIsTold() {
    give("anna", "bea");

    assertThat(jdbc.sql("select subject from workflow_mail where recipient = 'bea@quayside.example'").query(String.class).list())
        .containsExactly("You stand in for Anna Approver");
  }

  @Test
  void whoStoodInBeforeIsToldThatSomebodyElseDoes() {
    Delegation delegation = give("anna", "bea");
    managing.change(delegation.id(), terms("anna", "bea", now, now.plus(Duration.ofDays(2))), delegation.version(), people.user("anna"));
    assertThat(subjectsTo("bea")).as("only the time changed").containsOnly("You stand in for Anna Approver");
    jdbc.sql("delete from workflow_mail").update();

    int version = jdbc.sql("select version from approval_delegation where id = ?").param(delegation.id()).query(Integer.class).single();
    managing.change(delegation.id(), terms("anna", "rex", now, now.plus(Duration.ofDays(2))), version, people.user("anna"));

    assertThat(subjectsTo("bea")).containsExactly("You no longer stand in for Anna Approver");
    assertThat(subjectsTo("rex")).containsExactly("You stand in for Anna Approver");
  }

  private List<String> subjectsTo(String person) {
    return jdbc.sql("select subject from workflow_mail where recipient = ?").param(person + "@quayside.example").query(String.class).list();
  }

  @Test
  void theStandInIsToldTheTimeByTheClockOfTheCompany() {
    company("QNL", "NL", "Europe/Amsterdam");
    var from = Instant.parse("2027-07-01T06:00:00Z");

    managing.create(within("QNL", Set.of(), "bea", from, from.plus(Duration.ofHours(9))), people.user("anna"));

    assertThat(jdbc.sql("select body from workflow_mail where recipient = 'bea@quayside.example'").query(String.class).single())
        .contains("From 1 July 2027 08:00 +02:00 until 1 July 2027 17:00 +02:00");
  }

  private Delegation give(String from, String to) {
    return managing.create(terms(from, to, now, now.plus(Duration.ofDays(1))), people.user(from));
  }

  private static DelegationTerms terms(String from, String to, Instant start, Instant end) {
    return new DelegationTerms(null, from, to, new Period(start, end), Set.of(), null, null);
  }

  private static void refused(ThrowingCallable attempt, String field) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey(field));
  }

  private static void forbidden(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-authorised"));
  }
}
