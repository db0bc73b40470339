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

  /** @param elementInstanceKey of the reminder, beside which the task is */
  @Transactional
  public void remind(long elementInstanceKey, OffsetDateTime dueAt) {
    tasks.open(elementInstanceKey).filter(tasks::isToldOf).ifPresent(task -> mails.reminder(task, dueAt));
  }
}
