package io.quayside.approval.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.delegation.DelegationTerms;
import io.quayside.approval.delegation.ManagingDelegations;
import io.quayside.approval.delegation.Period;
import io.quayside.approval.notice.TaskNotice;
import io.quayside.history.ProjectedTasks;
import io.quayside.history.UserTasks;
import io.quayside.notification.MailChoice;
import io.quayside.notification.NotificationPreferences;
import io.quayside.notification.Preferences;
import io.quayside.shared.Ids;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LevelTest extends ApprovalIntegrationTest {

  private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-11-20T14:00:00Z");

  @Autowired SchedulingApprovals scheduling;
  @Autowired EscalatingApprovals escalating;
  @Autowired RemindingApprovers reminding;
  @Autowired SchedulingWork work;
  @Autowired RemindingOfWork remindingOfWork;
  @Autowired LevelSettings settings;
  @Autowired NotificationPreferences preferences;
  @Autowired ManagingDelegations delegations;
  @Autowired JdbcClient jdbc;
  @Autowired TaskNotice taskNotice;
  @Autowired UserTasks userTasks;
  @Autowired DataSource dataSource;

  @BeforeEach
  void friday() {
    company("QNL", "NL", "Europe/Amsterdam");
    company("QUS", "US", "America/Chicago");
    jdbc.sql("delete from workflow_mail").update();
    jdbc.sql("delete from notification_preference").update();
    jdbc.sql("delete from approval_delegation").update();
    clock.set(FRIDAY_AFTERNOON);
  }

  @AfterEach
  void noSettingsOfOneCompany() {
    jdbc.sql("delete from approval_delegation").update();
    jdbc.sql("delete from approval_level_setting where company_code <> '*'").update();
  }

  @Test
  void timeRunsByTheOfficeHoursOfTheCompany() {
    LevelSchedule schedule = scheduling.schedule("QNL", 1);

    assertThat(schedule.reminderAt()).isEqualTo("2026-11-23T15:00:00+01:00");
    assertThat(schedule.dueAt()).isEqualTo("2026-11-24T15:00:00+01:00");
    assertThat(schedule.escalateAt()).isEqualTo("2026-11-25T15:00:00+01:00");
    assertThat(schedule.approverGroups()).containsExactly("approver-1");
  }

  @Test
  void holidaysOfTheCountryDoNotCount() {
    clock.set(Instant.parse("2026-11-25T22:00:00Z"));

    assertThat(scheduling.schedule("QUS", 1).reminderAt())
        .as("one hour on Wednesday, none on Thanksgiving, seven on Friday")
        .isEqualTo("2026-11-27T16:00:00-06:00");
  }

  @Test
  void aCompanyMaySetItsOwnTimes() {
    settings.create(new LevelSettingDetails("QNL", 1, 1, 2, 3, null), Set.of("QNL"));

    assertThat(scheduling.schedule("QNL", 1).dueAt()).isEqualTo("2026-11-20T17:00:00+01:00");
  }

  @Test
  void thoseWhoMayDecideAreToldUnlessTheyDoNotWantTo() {
    preferences.set("aron", new Preferences(MailChoice.NONE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.NONE, LocalTime.of(8, 0), null, null));

    tell(tasks.approval(1).dueAt(Instant.parse("2026-11-24T14:00:00Z")).create());

    assertThat(recipients())
        .containsExactlyInAnyOrder("anna@quayside.example", "dora@quayside.example", "rex@quayside.example");
    assertThat(jdbc.sql("select body from workflow_mail limit 1").query(String.class).single())
        .contains("until 24 November 2026 15:00 +01:00", "REQ-QNL-000001", "EUR 500.00", "/#/task-links/");
  }

  @Test
  void escalatingLetsTheNextLevelDecideToo() {
    long instance = Ids.next();
    long task = tasks.approval(1).inInstance(instance).create();

    assertThat(escalating.escalate(tasks.jobBeside(task))).contains(List.of("approver-1", "approver-2"));

    assertThat(payloads(task)).singleElement().asString().contains("[\"approver-1\",\"approver-2\"]");
    assertThat(recipients()).as("the next level, and anna's manager")
        .containsExactlyInAnyOrder("abel@quayside.example", "dora@quayside.example", "petra@quayside.example");
    assertThat(jdbc.sql("select body from workflow_mail where recipient like 'petra%'").query(String.class).single())
        .contains("whose manager you are");
  }

  @Test
  void escalatingGivesATaskThatSomebodyHoldsBackToItsGroups() {
    long instance = Ids.next();
    long task = tasks.approval(1).inInstance(instance).assignedTo("anna").create();

    escalating.escalate(tasks.jobBeside(task));

    assertThat(payloads(task)).hasSize(2).anyMatch(payload -> payload.contains("unassign-task"));
  }

  @Test
  void theManagerOfAStandInIsNotToldOfTasksThatAreNotTheirs() {
    standIn("abel", "anna", Set.of(), null);
    long instance = Ids.next();
    long task = tasks.approval(2).inInstance(instance).create();

    escalating.escalate(tasks.jobBeside(task));

    assertThat(recipients()).as("not petra, anna's manager").containsExactly("alma@quayside.example");
  }

  @Test
  void whoRunsTheProcessHearsWhereDutiesLeaveNobodyToDecide() {
    tell(tasks.approval(3).requestedBy("alma").create());

    assertThat(subjects()).as("alma, the only one of level 3, has requested it").containsOnly("Nobody may decide: REQ-QNL-000001 Gloves").hasSize(2);
    assertThat(recipients()).containsExactlyInAnyOrder("adam@quayside.example", "petra@quayside.example");
  }

  @Test
  void theRequesterIsNotAskedAlsoAsAnApprover() {
    tell(tasks.approval(1).requestedBy("rex").create());

    assertThat(recipients()).containsExactlyInAnyOrder("anna@quayside.example", "aron@quayside.example", "dora@quayside.example");
  }

  @Test
  void whoHasDecidedOnAnotherLevelIsNotAskedAgain() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "dora", "approve");
    jdbc.sql("delete from workflow_mail").update();

    tell(tasks.approval(2).of(document).create());

    assertThat(recipients()).containsExactly("abel@quayside.example");
  }

  @Test
  void whomADutyOnTheDocumentItselfKeepsFromItIsNotAsked() {
    long requisition = Ids.next();
    var rows = new ProjectedTasks(dataSource);
    rows.row("purchasing_rfq_quote", Map.of("rfq_id", rows.row("purchasing_rfq", Map.of("requisition_id", requisition)), "entered_by", "anna"));

    tell(tasks.approval(1).of(Long.toString(requisition)).create());

    assertThat(recipients()).contains("aron@quayside.example").doesNotContain("anna@quayside.example");
  }

  @Test
  void aStandInIsAskedWithinTheLimitsOfTheDelegationAlone() {
    standIn("abel", "anna", Set.of("approval-chain"), Money.parse("EUR 500.00"));
    tell(tasks.approval(2).amountMinor(50_000).create());
    assertThat(recipients()).containsExactlyInAnyOrder("abel@quayside.example", "dora@quayside.example", "anna@quayside.example");

    jdbc.sql("delete from workflow_mail").update();
    tell(tasks.approval(2).amountMinor(50_001).create());
    assertThat(recipients()).as("beyond the cap").containsExactlyInAnyOrder("abel@quayside.example", "dora@quayside.example");

    jdbc.sql("delete from approval_delegation").update();
    standIn("abel", "anna", Set.of("stock-count"), null);
    tell(tasks.approval(2).create());
    assertThat(recipients()).as("of another process").containsExactlyInAnyOrder("abel@quayside.example", "dora@quayside.example");
  }

  @Test
  void whoeverStandsInForAStandInIsAskedToo() {
    standIn("abel", "anna", Set.of(), null);
    standIn("anna", "bea", Set.of(), null);

    tell(tasks.approval(2).create());

    assertThat(recipients()).contains("anna@quayside.example", "bea@quayside.example");
  }

  @Test
  void whoRunsTheProcessHearsWhereFewerMayDecideThanHaveTo() {
    standIn("abel", "bea", Set.of(), null);
    tell(tasks.approval(2).needing(3).create());

    assertThat(subjects()).as("bea decides in abel's place").contains("Too few may decide: REQ-QNL-000001 Gloves");
    assertThat(jdbc.sql("select body from workflow_mail where recipient like 'petra%'").query(String.class).single())
        .contains("Level 2 needs 3 approvals more", "leave only 2");
    assertThat(recipients()).as("those who may are asked all the same").contains("abel@quayside.example", "bea@quayside.example", "dora@quayside.example");

    jdbc.sql("delete from workflow_mail").update();
    tell(tasks.approval(2).needing(2).create());
    assertThat(recipients()).doesNotContain("petra@quayside.example");
  }

  @Test
  void ofPlacesThatAreOpenedTogetherPeopleHearOnceAndAnewAfterAQuestion() {
    long instance = Ids.next();
    var due = Instant.parse("2026-11-24T14:00:00Z");
    tell(tasks.approval(2).inInstance(instance).dueAt(due).create());
    tell(tasks.approval(2).inInstance(instance).dueAt(due).create());
    assertThat(subjects()).hasSize(2).containsOnly("Please decide: REQ-QNL-000001 Gloves");

    tell(tasks.approval(2).inInstance(instance).dueAt(due.plusSeconds(1)).create());
    assertThat(subjects()).hasSize(4);
  }

  @Test
  void remindersGoToWhoMayDecideAndEscalationsTooOrToWhoRunsTheProcess() {
    String document = Long.toString(Ids.next());
    decide(tasks.approval(1).of(document).create(), "dora", "approve");
    jdbc.sql("delete from workflow_mail").update();
    long task = tasks.approval(2).of(document).requestedBy("alma").create();

    reminding.remind(tasks.jobBeside(task), OffsetDateTime.parse("2026-11-24T15:00:00+01:00"));
    assertThat(recipients()).containsExactly("abel@quayside.example");

    jdbc.sql("delete from workflow_mail").update();
    escalating.escalate(tasks.jobBeside(task));
    assertThat(subjects()).as("alma, who could decide next, has requested it").containsOnly("Nobody decides: REQ-QNL-000001 Gloves");
    assertThat(recipients()).containsExactlyInAnyOrder("adam@quayside.example", "petra@quayside.example");
  }

  @Test
  void whoWasLetDecideByAnEscalationIsAskedAgainAfterAQuestion() {
    assertThat(scheduling.schedule("QNL", 1, List.of("approver-1", "approver-2")).approverGroups()).containsExactly("approver-1", "approver-2");

    tell(tasks.approval(1).forGroups("approver-1", "approver-2").create());

    assertThat(recipients()).contains("anna@quayside.example", "abel@quayside.example");
  }

  private List<String> subjects() {
    return jdbc.sql("select subject from workflow_mail").query(String.class).list();
  }

  @Test
  void ofSeveralPlacesOfALevelPeopleHearOnceAndWhoHasDecidedHearsNothing() {
    long instance = Ids.next();
    long decided = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    long first = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    long second = tasks.approval(1).inInstance(instance).of(String.valueOf(instance)).create();
    decide(decided, "aron", "approve");
    tasks.end(decided, "COMPLETED");
    jdbc.sql("delete from workflow_mail").update();
    var due = OffsetDateTime.parse("2026-11-24T15:00:00+01:00");

    for (long task : new long[] {decided, first, second}) {
      reminding.remind(tasks.jobBeside(task), due);
    }

    assertThat(recipients()).containsExactlyInAnyOrder("anna@quayside.example", "dora@quayside.example", "rex@quayside.example");
  }

  @Test
  void workAroundAnApprovalIsDueInWorkingDaysAndRemindedAtHalfTime() {
    SchedulingWork.WorkSchedule schedule = work.schedule("QNL", "approval.answer-days", 2);

    assertThat(schedule.dueAt()).as("Friday at three and two working days").isEqualTo("2026-11-24T15:00:00+01:00");
    assertThat(schedule.reminderAt()).isEqualTo("2026-11-23T15:00:00+01:00");
  }

  @Test
  void whoeverIsToDoTheWorkIsRemindedWhileItIsOpen() {
    long question = tasks.approval(1).assignedTo("rita").create();
    jdbc.sql("update history_task set element_id = 'UserTask_AnswerQuestion', name = 'Answer question', candidate_groups = '' where task_key = ?")
        .param(question).update();
    jdbc.sql("update history_element set element_id = 'UserTask_AnswerQuestion' where element_instance_key = (select element_instance_key from history_task where task_key = ?)")
        .param(question).update();
    var due = OffsetDateTime.parse("2026-11-24T15:00:00+01:00");

    remindingOfWork.remind(tasks.jobBeside(question), "UserTask_AnswerQuestion", due);
    assertThat(recipients()).containsExactly("rita@quayside.example");

    tasks.end(question, "COMPLETED");
    remindingOfWork.remind(tasks.jobBeside(question), "UserTask_AnswerQuestion", due);
    assertThat(recipients()).hasSize(1);
  }

  @Test
  void atTheTopThoseWhoRunTheProcessAreTold() {
    long instance = Ids.next();
    long task = tasks.approval(3).inInstance(instance).create();

    escalating.escalate(tasks.jobBeside(task));

    assertThat(payloads(task)).isEmpty();
    assertThat(recipients()).containsExactlyInAnyOrder("adam@quayside.example", "petra@quayside.example");
  }

  @Test
  void whatIsDecidedMeanwhileIsNotEscalated() {
    long instance = Ids.next();
    long task = tasks.approval(1).inInstance(instance).create();
    tasks.end(task, "COMPLETED");

    escalating.escalate(tasks.jobBeside(task));

    assertThat(payloads(task)).isEmpty();
    assertThat(recipients()).isEmpty();
  }

  private void tell(long task) {
    taskNotice.tell(userTasks.find(task).orElseThrow());
  }

  private void standIn(String delegator, String delegate, Set<String> processes, Money cap) {
    var minute = new Period(clock.instant(), clock.instant().plusSeconds(60));
    delegations.create(new DelegationTerms("QNL", delegator, delegate, minute, processes, cap, null), people.user(delegator));
    jdbc.sql("delete from workflow_mail").update();
  }

  private List<String> recipients() {
    return jdbc.sql("select recipient from workflow_mail").query(String.class).list();
  }

  private List<String> payloads(long task) {
    return jdbc.sql("select payload from workflow_outbox where payload like ?").param("%" + task + "%").query(String.class).list();
  }
}
