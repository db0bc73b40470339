package io.quayside.approval.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.delegation.DelegationTerms;
import io.quayside.approval.delegation.ManagingDelegations;
import io.quayside.approval.delegation.Period;
import io.quayside.notification.MailChoice;
import io.quayside.notification.NotificationPreferences;
import io.quayside.notification.Preferences;
import io.quayside.shared.Ids;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
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
    LevelSchedule schedule = scheduling.schedule(approval("QNL", 1, Ids.next()));

    assertThat(schedule.reminderAt()).isEqualTo("2026-11-23T15:00:00+01:00");
    assertThat(schedule.dueAt()).isEqualTo("2026-11-24T15:00:00+01:00");
    assertThat(schedule.escalateAt()).isEqualTo("2026-11-25T15:00:00+01:00");
    assertThat(schedule.approverGroups()).containsExactly("approver-1");
  }

  @Test
  void holidaysOfTheCountryDoNotCount() {
    clock.set(Instant.parse("2026-11-25T22:00:00Z"));

    assertThat(scheduling.schedule(approval("QUS", 1, Ids.next())).reminderAt())
        .as("one hour on Wednesday, none on Thanksgiving, seven on Friday")
        .isEqualTo("2026-11-27T16:00:00-06:00");
  }

  @Test
  void aCompanyMaySetItsOwnTimes() {
    settings.create(new LevelSettingDetails("QNL", 1, 1, 2, 3, null), Set.of("QNL"));

    assertThat(scheduling.schedule(approval("QNL", 1, Ids.next())).dueAt()).isEqualTo("2026-11-20T17:00:00+01:00");
  }

  @Test
  void thoseWhoMayDecideAreToldUnlessTheyDoNotWantTo() {
    preferences.set("aron", new Preferences(MailChoice.NONE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.NONE, LocalTime.of(8, 0), null, null));

    scheduling.schedule(approval("QNL", 1, Ids.next()));

    assertThat(recipients())
        .containsExactlyInAnyOrder("anna@quayside.example", "dora@quayside.example", "rex@quayside.example");
    assertThat(jdbc.sql("select body from workflow_mail limit 1").query(String.class).single())
        .contains("REQ-1").contains("EUR 500.00").contains("/#/task-links/");
  }

  @Test
  void escalatingLetsTheNextLevelDecideToo() {
    long instance = Ids.next();
    long task = tasks.approval(1).inInstance(instance).create();

    assertThat(escalating.escalate(approval("QNL", 1, instance, tasks.jobBeside(task)))).contains(List.of("approver-1", "approver-2"));

    assertThat(payloads(task)).singleElement().asString().contains("[\"approver-1\",\"approver-2\"]");
    assertThat(recipients()).as("the next level, and anna's manager")
        .containsExactlyInAnyOrder("abel@quayside.example", "dora@quayside.example", "petra@quayside.example");
    assertThat(jdbc.sql("select body from workflow_mail where recipient like 'petra%'").query(String.class).single())
        .contains("whose manager you are");
  }

  @Test
  void theManagerOfAStandInIsNotToldOfTasksThatAreNotTheirs() {
    delegations.create(
        new DelegationTerms("QNL", "abel", "anna", new Period(clock.instant(), clock.instant().plusSeconds(60)), Set.of(), null, null), people.user("abel"));
    jdbc.sql("delete from workflow_mail").update();
    long instance = Ids.next();
    long task = tasks.approval(2).inInstance(instance).create();

    escalating.escalate(approval("QNL", 2, instance, tasks.jobBeside(task)));

    assertThat(recipients()).as("not petra, anna's manager").containsExactly("alma@quayside.example");
  }

  @Test
  void whoRunsTheProcessHearsWhereDutiesLeaveNobodyToDecide() {
    long instance = Ids.next();
    scheduling.schedule(new ApprovalCase(instance, Ids.next(), "QNL", 3, "REQ-1", "Gloves", "alma", Money.parse("EUR 500.00")));

    assertThat(subjects()).as("alma, the only one of level 3, has requested it").containsOnly("Nobody may decide: REQ-1 Gloves").hasSize(2);
    assertThat(recipients()).containsExactlyInAnyOrder("adam@quayside.example", "petra@quayside.example");
  }

  @Test
  void whoHasDecidedOnAnotherLevelIsNotAskedAgain() {
    long instance = Ids.next();
    jdbc.sql("insert into approval_vote (process_instance_key, approval_level, username) values (?, 1, 'dora')").param(instance).update();
    scheduling.schedule(approval("QNL", 2, instance));
    assertThat(recipients()).containsExactly("abel@quayside.example");

    jdbc.sql("insert into approval_vote (process_instance_key, approval_level, username) values (?, 1, 'abel')").param(instance).update();
    jdbc.sql("delete from workflow_mail").update();
    scheduling.schedule(approval("QNL", 2, instance));
    assertThat(subjects()).containsOnly("Nobody may decide: REQ-1 Gloves");
  }

  @Test
  void whoWasLetDecideByAnEscalationIsAskedAgainAfterAQuestion() {
    LevelSchedule schedule = scheduling.schedule(approval("QNL", 1, Ids.next()), List.of("approver-1", "approver-2"));

    assertThat(schedule.approverGroups()).containsExactly("approver-1", "approver-2");
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
      reminding.remind(approval("QNL", 1, instance, tasks.jobBeside(task)), due);
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
    jdbc.sql("update history_task set element_id = 'UserTask_AnswerQuestion', name = 'Answer question' where task_key = ?").param(question).update();
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

    escalating.escalate(approval("QNL", 3, instance, tasks.jobBeside(task)));

    assertThat(payloads(task)).isEmpty();
    assertThat(recipients()).containsExactlyInAnyOrder("adam@quayside.example", "petra@quayside.example");
  }

  @Test
  void whatIsDecidedMeanwhileIsNotEscalated() {
    long instance = Ids.next();
    long task = tasks.approval(1).inInstance(instance).create();
    tasks.end(task, "COMPLETED");

    escalating.escalate(approval("QNL", 1, instance, tasks.jobBeside(task)));

    assertThat(payloads(task)).isEmpty();
    assertThat(recipients()).isEmpty();
  }

  private static ApprovalCase approval(String company, int level, long instance) {
    return approval(company, level, instance, Ids.next());
  }

  private static ApprovalCase approval(String company, int level, long instance, long job) {
    return new ApprovalCase(instance, job, company, level, "REQ-1", "Gloves", "rita", Money.parse("EUR 500.00"));
  }

  private List<String> recipients() {
    return jdbc.sql("select recipient from workflow_mail").query(String.class).list();
  }

  private List<String> payloads(long task) {
    return jdbc.sql("select payload from workflow_outbox where payload like ?").param("%" + task + "%").query(String.class).list();
  }
}
