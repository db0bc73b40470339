package io.quayside.approval.level;

import io.quayside.history.UserTask;
import io.quayside.masterdata.calendar.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who may decide an approval once it is in the task list, which knows whom duties keep from it. */
@Service
public class TellingApprovers {

  private final LevelTasks tasks;
  private final WorkingCalendars calendars;
  private final ApproverMails mails;

  TellingApprovers(LevelTasks tasks, WorkingCalendars calendars, ApproverMails mails) {
    this.tasks = tasks;
    this.calendars = calendars;
    this.mails = mails;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(UserTask task) {
    if (tasks.isFirstOfItsRound(task)) {
      mails.taskCreated(task, task.dueAt() == null ? null : task.dueAt().atZone(calendars.of(task.companyCode()).zone()).toOffsetDateTime());
    }
  }
}
