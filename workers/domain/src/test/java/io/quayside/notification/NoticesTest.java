package io.quayside.notification;

import static io.quayside.notification.MailChoice.DIGEST;
import static io.quayside.notification.MailChoice.IMMEDIATE;
import static io.quayside.notification.MailChoice.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.notice.TaskNotice;
import io.quayside.approval.notice.TellingOfTasks;
import io.quayside.history.ProjectedTasks;
import io.quayside.history.UserTasks;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesTest extends ApprovalIntegrationTest {

  /** Eleven at night in Amsterdam. */
  private static final Instant NIGHT = Instant.parse("2026-11-24T22:00:00Z");
  private static final Set<String> QNL = Set.of("QNL");

  @Autowired Notices notices;
  @Autowired NotificationPreferences preferences;
  @Autowired SendingDigests digests;
  @Autowired Companies companies;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Inbox inbox;
  @Autowired TellingOfTasks telling;
  @Autowired TaskNotice taskNotice;
  @Autowired UserTasks userTasks;
  @Autowired DataSource dataSource;

  @BeforeEach
  void night() {
    jdbc.sql("delete from workflow_mail").update();
    jdbc.sql("delete from notification_preference").update();
    jdbc.sql("delete from notification_notice").update();
    jdbc.sql("delete from history_task").update();
    jdbc.sql("delete from notification_digest_entry").update();
    if (companies.find("QNL", Set.of("QNL")).isEmpty()) {
      companies.create(
          new CompanyDetails("QNL", "QNL", "EUR", "en-GB", "Europe/Amsterdam", "NL", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              LocalTime.of(9, 0), LocalTime.of(17, 0), null, null, null, null, Map.of(), null),
          Set.of("QNL"));
    }
    clock.set(NIGHT);
  }

  @Test
  void whoNeverChoseIsToldAtOnce() {
    send("aron", NoticeKind.TASK, "Please decide");

    assertThat(mails()).containsExactly("aron@quayside.example Please decide 2026-11-24T22:00");
  }

  @Test
  void aMailInQuietHoursWaitsForTheirEndByTheCompanysClock() {
    preferences.set("aron", new Preferences(IMMEDIATE, IMMEDIATE, IMMEDIATE, IMMEDIATE, MailChoice.NONE, LocalTime.of(8, 0), LocalTime.of(20, 0), LocalTime.of(7, 0)));

    send("aron", NoticeKind.TASK, "Please decide");

    assertThat(mails()).containsExactly("aron@quayside.example Please decide 2026-11-25T06:00");
  }

  @Test
  void eachKindIsChosenByItself() {
    preferences.set("aron", new Preferences(NONE, IMMEDIATE, DIGEST, NONE, MailChoice.NONE, LocalTime.of(8, 0), null, null));

    send("aron", NoticeKind.TASK, "Please decide");
    send("aron", NoticeKind.OUTCOME, "Rejected");
    send("aron", NoticeKind.REMINDER, "Reminder");
    send("aron", NoticeKind.MENTION, "Called");

    assertThat(mails()).singleElement().asString().contains("Reminder");
    assertThat(waiting()).containsExactly("Called");
  }

  @Test
  void theDigestIsOneMailADayAndTakesEachNoticeOnce() {
    preferences.set("aron", new Preferences(DIGEST, DIGEST, DIGEST, DIGEST, MailChoice.NONE, LocalTime.of(8, 0), null, null));
    send("aron", NoticeKind.TASK, "First");
    send("aron", NoticeKind.REMINDER, "Second");

    digests.sendDue();
    assertThat(mails()).as("it is not eight yet").isEmpty();

    clock.set(NIGHT.plus(Duration.ofHours(9)));
    digests.sendDue();
    digests.sendDue();
    assertThat(mails()).containsExactly("aron@quayside.example 2 notices 2026-11-25T07:00");
    assertThat(jdbc.sql("select body from workflow_mail").query(String.class).single()).contains("- First\n  http://there", "- Second");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsToldIsInTheInboxWhateverIsMailed() {
    preferences.set("aron", new Preferences(NONE, NONE, NONE, NONE, NONE, LocalTime.of(8, 0), null, null));
    send("aron", NoticeKind.TASK, "Please decide");
    send("aron", NoticeKind.MENTION, "Called");

    assertThat(mails()).isEmpty();
    assertThat(inbox.list("aron", QNL, List.of(), true, Pageable.ofSize(10))).extracting(Inbox.Entry::subject).containsExactly("Called", "Please decide");
    assertThat(inbox.list("anna", QNL, List.of(), false, Pageable.ofSize(10))).isEmpty();
    assertThat(inbox.unread("aron", Set.of("QUS"))).as("of another company").isZero();
  }

  @Test
  void aNoticeIsReadOnceAndByItsReaderAlone() {
    send("aron", NoticeKind.TASK, "Please decide");
    var entry = inbox.list("aron", QNL, List.of(), true, Pageable.ofSize(1)).getContent().getFirst();

    assertThatThrownBy(() -> inbox.read(entry.id(), "anna", QNL)).isInstanceOf(Refusal.NotFound.class);
    assertThat(inbox.read(entry.id(), "aron", QNL).readAt()).isEqualTo(NIGHT);
    clock.set(NIGHT.plusSeconds(60));
    assertThat(inbox.read(entry.id(), "aron", QNL).readAt()).isEqualTo(NIGHT);
    assertThat(inbox.unread("aron", QNL)).isZero();
  }

  @Test
  void everybodyWhoMayDoANewTaskIsToldOnceAndWhatIsDoneWaitsForNobody() {
    long task = tasks.task("UserTask_CountGoods", "goods-receipt", "7", "receiver").create();
    long handed = tasks.task("UserTask_CorrectInvoice", "vendor-invoice", "7", "receiver").assignedTo("rico").create();
    telling.tell();
    new TellingAgain().tell();

    assertThat(inbox.list("rico", QNL, List.of(), true, Pageable.ofSize(10))).extracting(Inbox.Entry::taskId, Inbox.Entry::kind)
        .contains(tuple(task, NoticeKind.WORK), tuple(handed, NoticeKind.TASK)).doesNotHaveDuplicates();
    assertThat(mails()).as("work of a group is not mailed unless wanted").hasSize(1).first().asString().contains("rico@");
    tasks.end(task, "COMPLETED");
    assertThat(inbox.list("rico", QNL, List.of(), true, Pageable.ofSize(10))).extracting(Inbox.Entry::taskId).doesNotContain(task);
  }

  @Test
  void whomDutiesKeepFromATaskIsNotToldOfIt() {
    long inspection = new ProjectedTasks(dataSource).row("quality_inspection", Map.of("origin", "TRANSFER", "requested_by", "quinn"));
    long task = tasks.task("UserTask_InspectGoods", "inspection", Long.toString(inspection), "quality-inspector").create();

    telling.tell();

    assertThat(inbox.list("quentin", QNL, List.of(), true, Pageable.ofSize(10))).extracting(Inbox.Entry::taskId).contains(task);
    assertThat(inbox.list("quinn", QNL, List.of(), true, Pageable.ofSize(10))).extracting(Inbox.Entry::taskId).doesNotContain(task);
  }

  /** As another application would, which has not seen that nothing changed. */
  private final class TellingAgain {
    void tell() {
      userTasks.untold(NIGHT.minus(Duration.ofDays(1)), 100).forEach(taskNotice::tell);
      userTasks.find(jdbc.sql("select max(task_key) from notification_task").query(Long.class).single()).ifPresent(taskNotice::tell);
    }
  }

  @Test
  void quietHoursNeedBothEnds() {
    assertThatThrownBy(() -> preferences.set("aron", new Preferences(NONE, NONE, NONE, NONE, MailChoice.NONE, LocalTime.NOON, LocalTime.NOON, null)))
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys("quietUntil"));
    assertThatThrownBy(() -> preferences.set("aron", new Preferences(NONE, NONE, NONE, NONE, MailChoice.NONE, LocalTime.NOON, LocalTime.NOON, LocalTime.NOON)))
        .isInstanceOf(Refusal.Invalid.class);
  }

  private void send(String username, NoticeKind kind, String subject) {
    transaction.executeWithoutResult(status -> notices.send(new Notice(username, kind, "QNL", subject, "Look", "http://there", "REQ-1")));
  }

  private List<String> mails() {
    return jdbc.sql("select concat(recipient, ' ', subject, ' ', date_format(next_attempt_at, '%Y-%m-%dT%H:%i')) from workflow_mail order by id")
        .query(String.class).list();
  }

  private List<String> waiting() {
    return jdbc.sql("select subject from notification_digest_entry").query(String.class).list();
  }
}
