package io.quayside.approval.level;

import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails about a level. Their links open a page after login; nothing is decided by following one. */
@Component
class ApproverMails {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm xxx");

  private final Notices notices;
  private final TaskLinks links;
  private final Recipients recipients;
  private final UserDirectory directory;

  ApproverMails(Notices notices, TaskLinks links, Recipients recipients, UserDirectory directory) {
    this.notices = notices;
    this.links = links;
    this.recipients = recipients;
    this.directory = directory;
  }

  /** Where duties keep everybody of the level from it, those who run the process hear of it: else nobody would ever decide. */
  void taskCreated(ApprovalCase approval, LevelSchedule schedule) {
    List<DirectoryUser> deciders = recipients.inGroups(schedule.approverGroups(), approval);
    if (deciders.isEmpty()) {
      nobodyMayDecide(approval);
      return;
    }
    send(
        NoticeKind.TASK,
        deciders,
        approval,
        "Please decide: " + subject(approval),
        "A document waits for your decision until " + at(schedule.dueAt()) + ".");
  }

  void reminder(ApprovalCase approval, UserTask task, OffsetDateTime dueAt) {
    send(
        NoticeKind.REMINDER,
        recipients.of(task, approval),
        approval,
        "Reminder: " + subject(approval),
        "A document still waits for your decision. It is due " + at(dueAt) + ".");
  }

  void escalatedTo(String group, ApprovalCase approval) {
    send(
        NoticeKind.REMINDER,
        recipients.inGroups(List.of(group), approval),
        approval,
        "Escalated to you: " + subject(approval),
        "Nobody has decided on level %d in time, so that you may decide it too.".formatted(approval.level()));
  }

  void escalatedToManagers(UserTask task, ApprovalCase approval) {
    send(
        NoticeKind.REMINDER,
        recipients.managersOf(task, approval),
        approval,
        "Not decided in time: " + subject(approval),
        "Level %d has not been decided in time by people whose manager you are.".formatted(approval.level()));
  }

  private void nobodyMayDecide(ApprovalCase approval) {
    send(
        NoticeKind.REMINDER,
        recipients.overseers(approval),
        approval,
        "Nobody may decide: " + subject(approval),
        "Nobody holds level %d who has neither requested the document nor decided on another level. Please give it to somebody else."
            .formatted(approval.level()));
  }

  void stuckAtTop(ApprovalCase approval) {
    send(
        NoticeKind.REMINDER,
        recipients.overseers(approval),
        approval,
        "Nobody decides: " + subject(approval),
        "Level %d, the highest, has not been decided in time. Please see to it that somebody does."
            .formatted(approval.level()));
  }

  private void send(NoticeKind kind, List<DirectoryUser> users, ApprovalCase approval, String subject, String sentence) {
    String text =
        """
        %s

          %s  %s
          requested by  %s
          company  %s
          amount  %s"""
            .formatted(
                sentence,
                approval.businessKey(),
                approval.title(),
                directory.nameOf(approval.requester()),
                approval.companyCode(),
                approval.amount());
    for (DirectoryUser user : users) {
      String link = links.create(user.username(), approval);
      notices.send(new Notice(user.username(), kind, approval.companyCode(), subject, text, link, approval.businessKey(),
          new Notice.About.Level(approval.processInstanceKey(), approval.level())));
    }
  }

  private static String subject(ApprovalCase approval) {
    return approval.businessKey() + " " + approval.title();
  }

  static String at(OffsetDateTime time) {
    return TIME.format(time);
  }
}
