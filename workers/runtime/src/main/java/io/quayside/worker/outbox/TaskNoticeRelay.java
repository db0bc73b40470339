package io.quayside.worker.outbox;

import io.quayside.approval.notice.TellingOfTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells of new tasks soon after the history shows them. */
@Component
@Profile("workers")
class TaskNoticeRelay {

  private static final Logger LOG = LoggerFactory.getLogger(TaskNoticeRelay.class);

  private final TellingOfTasks telling;

  TaskNoticeRelay(TellingOfTasks telling) {
    this.telling = telling;
  }

  @Scheduled(fixedDelayString = "${quayside.tasks.notice-interval:2s}")
  void relay() {
    try {
      telling.tell();
    } catch (DataAccessException e) {
      LOG.debug("The history cannot be read; will look again", e);
    }
  }
}
