package io.quayside.approval.notice;

import io.quayside.approval.Completions;
import io.quayside.approval.Deciders;
import io.quayside.approval.level.TellingApprovers;
import io.quayside.history.UserTask;
import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who may do a task. */
@Component
public class TaskNotice {

  /** The requester gets a mail about what was asked or must be changed, which says more. */
  private static final Set<String> MAILED_BY_THEIR_DOCUMENT = Set.of("UserTask_CorrectRequisition", "UserTask_AnswerQuestion");

  private final Notices notices;
  private final UserDirectory directory;
  private final Deciders deciders;
  private final TellingApprovers approvers;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String publicUrl;

  TaskNotice(
      Notices notices, UserDirectory directory, Deciders deciders, TellingApprovers approvers, JdbcClient jdbc, Clock clock,
      @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.notices = notices;
    this.directory = directory;
    this.deciders = deciders;
    this.approvers = approvers;
    this.jdbc = jdbc;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /** Once for each task: of several applications that find it, the first one tells. */
  @Transactional
  public void tell(UserTask task) {
    var first = jdbc.sql("insert ignore into notification_task (task_key, told_at) values (?, ?)")
        .params(task.key(), UtcTime.column(clock.instant()))
        .update() == 1;
    if (first && Completions.isApproval(task)) {
      approvers.tell(task);
    } else if (first) {
      var kind = task.isUnassigned() || MAILED_BY_THEIR_DOCUMENT.contains(task.elementId()) ? NoticeKind.WORK : NoticeKind.TASK;
      var sentence = task.isUnassigned() ? "A new task waits for your group." : "A task waits for you.";
      deciders.of(task).forEach(decider -> send(decider.person().username(), kind, task, sentence));
    }
  }

  /** Somebody handed it to a colleague. */
  @Transactional
  public void handedOn(UserTask task, String to, String by) {
    if (!to.equals(by)) {
      send(to, NoticeKind.TASK, task, "%s handed this task to you.".formatted(directory.nameOf(by)));
    }
  }

  private void send(String username, NoticeKind kind, UserTask task, String sentence) {
    var text = "%s\n\n  %s  %s\n  company  %s".formatted(sentence, task.businessKey(), task.title(), task.companyCode());
    notices.send(new Notice(
        username, kind, task.companyCode(), "%s: %s %s".formatted(task.name(), task.businessKey(), task.title()), text,
        "%s/#/tasks/%d/show".formatted(publicUrl, task.key()), task.businessKey(), new Notice.About.Task(task.key())));
  }
}
