package io.quayside.approval.level;

import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails about a level. Their links open a page after login; nothing is decided by following one. */
@Component
class ApproverMails {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm xxx");

  private final MailQueue queue;
  private final Recipients recipients;
  private final UserDirectory directory;
  private final String publicUrl;

  ApproverMails(
      MailQueue queue,
      Recipients recipients,
      UserDirectory directory,
      @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.queue = queue;
    this.recipients = recipients;
    this.directory = directory;
    this.publicUrl = publicUrl;
  }

  /** The task has no key yet, so the link leads to the list, narrowed to the case. */
  void taskCreated(ApprovalCase approval, LevelSchedule schedule) {
    String filter = URLEncoder.encode("{\"q\":\"%s\"}".formatted(approval.businessKey()), StandardCharsets.UTF_8);
    send(
        recipients.inGroups(schedule.approverGroups(), approval),
        approval,
        "Please decide: " + subject(approval),
        "A document waits for your decision until " + at(schedule.dueAt()) + ".",
        publicUrl + "/#/tasks?filter=" + filter);
  }

  void reminder(ApprovalCase approval, UserTask task, OffsetDateTime dueAt) {
    send(
        recipients.of(task, approval),
        approval,
        "Reminder: " + subject(approval),
        "A document still waits for your decision. It is due " + at(dueAt) + ".",
        taskLink(task));
  }

  void escalatedTo(String group, ApprovalCase approval, UserTask task) {
    send(
        recipients.inGroups(List.of(group), approval),
        approval,
        "Escalated to you: " + subject(approval),
        "Nobody has decided on level %d in time, so that you may decide it too.".formatted(approval.level()),
        taskLink(task));
  }

  void stuckAtTop(List<String> groups, ApprovalCase approval, UserTask task) {
    send(
        recipients.inGroups(groups, approval),
        approval,
        "Nobody decides: " + subject(approval),
        "Level %d, the highest, has not been decided in time. Please see to it that somebody does."
            .formatted(approval.level()),
        taskLink(task));
  }

  private void send(List<DirectoryUser> users, ApprovalCase approval, String subject, String sentence, String link) {
    for (DirectoryUser user : users) {
      String body =
          """
          Dear %s,

          %s

            %s  %s
            requested by  %s
            company  %s
            amount  %s

          %s
          """
              .formatted(
                  user.name(),
                  sentence,
                  approval.businessKey(),
                  approval.title(),
                  directory.nameOf(approval.requester()),
                  approval.companyCode(),
                  approval.amount(),
                  link);
      queue.add(new Mail(user.email(), subject, body, approval.businessKey()));
    }
  }

  private String taskLink(UserTask task) {
    return publicUrl + "/#/tasks/" + task.key();
  }

  private static String subject(ApprovalCase approval) {
    return approval.businessKey() + " " + approval.title();
  }

  private static String at(OffsetDateTime time) {
    return TIME.format(time);
  }
}
