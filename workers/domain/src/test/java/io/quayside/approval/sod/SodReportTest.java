package io.quayside.approval.sod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.sod.RoleConflict.Status;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SodReportTest extends ApprovalIntegrationTest {

  private static final Set<String> QNL = Set.of("QNL");

  @Autowired RoleConflicts conflicts;
  @Autowired AcceptingRisks accepting;
  @Autowired CaseConflicts cases;
  @Autowired JdbcClient jdbc;
  private LocalDate today;

  @BeforeEach
  void noRisks() {
    jdbc.sql("delete from approval_sod_risk").update();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Test
  void namesWhoCouldDoBothAndByWhichRoles() {
    assertThat(conflicts.in(QNL)).filteredOn(conflict -> conflict.username().equals("rex")).singleElement().satisfies(conflict -> {
      assertThat(conflict.rule()).isEqualTo("request-approve");
      assertThat(conflict.firstRoles()).containsExactly("requester");
      assertThat(conflict.secondRoles()).containsExactly("approver-1");
      assertThat(conflict.status()).isEqualTo(Status.OPEN);
    });
    assertThat(conflicts.in(QNL)).extracting(RoleConflict::username).contains("dora", "rico").doesNotContain("rita", "anna", "ula");
    assertThat(conflicts.in(Set.of("QUS"))).extracting(RoleConflict::username).contains("ula");
  }

  @Test
  void anAcceptedRiskHoldsUntilItsDay() {
    accepting.accept(risk("rex", "alma", today.plusDays(10)), people.user("adam"));

    assertThat(statusOf("rex")).isEqualTo(Status.ACCEPTED);
    clock.set(clock.instant().plus(Duration.ofDays(11)));
    assertThat(statusOf("rex")).isEqualTo(Status.LAPSED);
  }

  @Test
  void aRiskIsAcceptedByAnotherPersonForAReasonAndForAtMostAYear() {
    assertInvalid("owner", risk("rex", "rex", today.plusDays(1)));
    assertInvalid("owner", risk("rex", "ula", today.plusDays(1)));
    assertInvalid("validUntil", risk("rex", "alma", today.minusDays(1)));
    assertInvalid("validUntil", risk("rex", "alma", today.plusDays(400)));
    assertInvalid("rule", risk("rita", "alma", today.plusDays(1)));
    assertThatThrownBy(() -> accepting.accept(risk("rex", "alma", today.plusDays(1)), people.user("rex"))).isInstanceOf(Refusal.Forbidden.class);
    accepting.accept(risk("rex", "alma", today.plusDays(1)), people.user("adam"));
    assertInvalid("rule", risk("rex", "alma", today.plusDays(1)));
  }

  @Test
  void findsWhoApprovedTheirOwnRequestOrTwoLevelsWhateverLetThem() {
    long root = Ids.next();
    jdbc.sql("""
            insert into history_process_instance (process_instance_key, partition_id, process_id, version, definition_key, root_key, state, started_at,
              incident_count, requester) values (?, 1, 'purchase-approval', 1, 1, ?, 'COMPLETED', ?, 0, 'rex')""")
        .params(root, root, UtcTime.column(clock.instant())).update();
    String document = Long.toString(Ids.next());
    decided(root, document, 1, "rex", null, 1);
    decided(root, document, 2, "quinn", "dora", 2);
    decided(root, document, 3, "dora", null, 3);
    decided(root, document, 1, "anna", null, 4);
    decided(root, document, 1, "anna", null, 5);

    var found = cases.since(clock.instant(), QNL).stream().filter(finding -> finding.documentId().equals(document)).toList();
    assertThat(found).extracting(CaseFinding::rule).containsExactly("approve-approve", "approve-approve", "request-approve");
    assertThat(found).extracting(CaseFinding::username).containsExactly("anna", "dora", "rex");
    assertThat(cases.since(clock.instant(), Set.of("QUS"))).noneMatch(finding -> finding.documentId().equals(document));
    assertThat(cases.since(clock.instant().plus(Duration.ofHours(1)), QNL)).noneMatch(finding -> finding.documentId().equals(document));
  }

  private Status statusOf(String username) {
    return conflicts.in(QNL).stream().filter(conflict -> conflict.username().equals(username)).findFirst().orElseThrow().status();
  }

  private void assertInvalid(String field, SodRiskDetails details) {
    assertThatThrownBy(() -> accepting.accept(details, people.user("adam")))
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys(field));
  }

  private static SodRiskDetails risk(String username, String owner, LocalDate until) {
    return new SodRiskDetails("QNL", username, "request-approve", owner, "A small office; every approval is reviewed monthly", until, null);
  }

  private void decided(long root, String document, int level, String by, String onBehalfOf, int minute) {
    Instant at = clock.instant().plusSeconds(minute * 60L);
    jdbc.sql("""
            insert into approval_decision (id, task_key, company_code, process_instance_key, root_key, business_key, element_id, document_type,
              document_id, revision, approval_level, decision, decided_by, on_behalf_of, decided_at)
            values (?, ?, 'QNL', ?, ?, 'REQ-1', 'UserTask_Approve', 'requisition', ?, 1, ?, 'approve', ?, ?, ?)""")
        .params(Ids.next(), Ids.next(), root, root, document, level, by, onBehalfOf, UtcTime.column(at)).update();
  }
}
