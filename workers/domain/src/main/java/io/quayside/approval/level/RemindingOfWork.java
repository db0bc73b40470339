package io.quayside.approval.level;

import io.quayside.approval.Deciders;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who are to do a task around an approval, as an answer or a correction, while it is still open. */
@Service
public class RemindingOfWork {

  private final TaskCases cases;
  private final Deciders deciders;
  private final Notices notices;
  private final String publicUrl;

  RemindingOfWork(
      TaskCases cases, Deciders deciders, Notices notices, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.cases = cases;
    this.deciders = deciders;
    this.notices = notices;
    this.publicUrl = publicUrl;
  }

  /** @param elementInstanceKey of the reminder, beside which the task is */
  @Transactional
  public void remind(long elementInstanceKey, String taskElement, OffsetDateTime dueAt) {
    UserTask task = cases.taskInScopeOf(elementInstanceKey, taskElement)
        .orElseThrow(() -> new IllegalStateException("The task is not in the task list yet"));
    if (task.isOpen() && task.companyCode() != null) {
      deciders.of(task).forEach(decider -> notices.send(notice(task, decider.person(), dueAt)));
    }
  }

  private Notice notice(UserTask task, DirectoryUser user, OffsetDateTime dueAt) {
    String text =
        """
        %s still waits for you. It is due %s.
          %s  %s
          company  %s"""
            .formatted(task.name(), ApproverMails.at(dueAt), task.businessKey(), task.title(), task.companyCode());
    return new Notice(user.username(), NoticeKind.REMINDER, task.companyCode(), "Reminder: %s %s".formatted(task.businessKey(), task.title()),
        text, "%s/#/tasks/%d/show".formatted(publicUrl, task.key()), task.businessKey());
  }
}
