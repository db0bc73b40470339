package io.quayside.approval.level;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who may decide a level that is still open. */
@Service
public class RemindingApprovers {

  private final LevelTasks tasks;
  private final ApproverMails mails;

  RemindingApprovers(LevelTasks tasks, ApproverMails mails) {
    this.tasks = tasks;
    this.mails = mails;
  }

  @Transactional
  public void remind(ApprovalCase approval, OffsetDateTime dueAt) {
    tasks.open(approval).filter(tasks::isToldOf).ifPresent(task -> mails.reminder(approval, task, dueAt));
  }
}
