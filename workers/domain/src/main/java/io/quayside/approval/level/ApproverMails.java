package io.quayside.approval.level;

import io.quayside.approval.ApprovalTrail;
import io.quayside.approval.Deciders;
import io.quayside.approval.Deciders.Decider;
import io.quayside.approval.Quorum;
import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about a level. Their links open a page after login; nothing is decided by following one. */
@Component
class ApproverMails {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm xxx");

  private final Notices notices;
  private final TaskLinks links;
  private final Deciders deciders;
  private final Recipients recipients;
  private final ApprovalTrail trail;
  private final UserDirectory directory;

  ApproverMails(
      Notices notices, TaskLinks links, Deciders deciders, Recipients recipients, ApprovalTrail trail, UserDirectory directory) {
    this.notices = notices;
    this.links = links;
    this.deciders = deciders;
    this.recipients = recipients;
    this.trail = trail;
    this.directory = directory;
  }

  /** Where duties leave too few of the level, those who run the process hear of it: else it would never be decided. */
  void taskCreated(UserTask task, @Nullable OffsetDateTime dueAt) {
    List<Decider> able = deciders.of(task.assignedTo(null));
    // A stand-in fills the place of the person stood in for, not another one.
    long enough = able.stream().filter(Decider::ownRight).count();
    int missing = trail.quorum(task).map(Quorum::missing).orElse(1);
    if (able.isEmpty()) {
      nobodyMayDecide(task);
    } else if (enough < missing) {
      tooFewMayDecide(task, enough, missing);
    }
    send(
        NoticeKind.TASK,
        persons(able),
        task,
        "Please decide: " + subject(task),
        "A document waits for your decision" + (dueAt == null ? "." : " until " + at(dueAt) + "."));
  }

  void reminder(UserTask task, OffsetDateTime dueAt) {
    send(
        NoticeKind.REMINDER,
        persons(deciders.of(task)),
        task,
        "Reminder: " + subject(task),
        "A document still waits for your decision. It is due " + at(dueAt) + ".");
  }

  /** @return how many are told */
  int escalatedTo(String group, UserTask task) {
    List<Decider> able = deciders.of(task.offeredTo(Set.of(group)));
    send(
        NoticeKind.REMINDER,
        persons(able),
        task,
        "Escalated to you: " + subject(task),
        "Nobody has decided on level %d in time, so that you may decide it too.".formatted(task.approvalLevel()));
    return able.size();
  }

  void escalatedToManagers(UserTask task) {
    send(
        NoticeKind.REMINDER,
        recipients.managersOf(task),
        task,
        "Not decided in time: " + subject(task),
        "Level %d has not been decided in time by people whose manager you are.".formatted(task.approvalLevel()));
  }

  void stuckAtTop(UserTask task) {
    stuck("Nobody decides: ", task, "Level %d, the highest, has not been decided in time. Please see to it that somebody does."
        .formatted(task.approvalLevel()));
  }

  void nobodyToEscalateTo(UserTask task) {
    stuck("Nobody decides: ", task,
        "Level %d has not been decided in time, and nobody of the next level may decide it. Please see to it that somebody does."
            .formatted(task.approvalLevel()));
  }

  private void nobodyMayDecide(UserTask task) {
    stuck("Nobody may decide: ", task, "Nobody holds level %d whom duties do not keep from it. Please give it to somebody else."
        .formatted(task.approvalLevel()));
  }

  private void tooFewMayDecide(UserTask task, long enough, int missing) {
    stuck("Too few may decide: ", task,
        "Level %d needs %d approvals more, each by another person, and duties leave only %d who may give one. Please find others."
            .formatted(task.approvalLevel(), missing, enough));
  }

  private void stuck(String what, UserTask task, String sentence) {
    send(NoticeKind.REMINDER, recipients.overseers(task), task, what + subject(task), sentence);
  }

  private void send(NoticeKind kind, List<DirectoryUser> users, UserTask task, String subject, String sentence) {
    String text =
        """
        %s

          %s  %s
          requested by  %s
          company  %s
          amount  %s"""
            .formatted(
                sentence,
                task.businessKey(),
                task.title(),
                task.requester() == null ? "" : directory.nameOf(task.requester()),
                task.companyCode(),
                Objects.requireNonNullElse(task.amount(), ""));
    for (DirectoryUser user : users) {
      String link = links.create(user.username(), task.processInstanceKey(), task.approvalLevel());
      notices.send(new Notice(user.username(), kind, task.companyCode(), subject, text, link, task.businessKey(),
          new Notice.About.Level(task.processInstanceKey(), task.approvalLevel())));
    }
  }

  private static List<DirectoryUser> persons(List<Decider> deciders) {
    return deciders.stream().map(Decider::person).toList();
  }

  private static String subject(UserTask task) {
    return task.businessKey() + " " + task.title();
  }

  static String at(OffsetDateTime time) {
    return TIME.format(time);
  }
}
