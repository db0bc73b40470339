package io.quayside.approval.notice;

import io.quayside.history.HistoryChanges;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Looks for tasks that nobody has been told of. */
@Service
public class TellingOfTasks {

  private static final Logger LOG = LoggerFactory.getLogger(TellingOfTasks.class);

  /** Whoever comes later finds the task in the list; after a long stop nobody wants to be told of everything at once. */
  private static final Duration NEWS = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  private final UserTasks tasks;
  private final HistoryChanges changes;
  private final TaskNotice notice;
  private final Clock clock;
  private long seen = -1;

  TellingOfTasks(UserTasks tasks, HistoryChanges changes, TaskNotice notice, Clock clock) {
    this.tasks = tasks;
    this.changes = changes;
    this.notice = notice;
    this.clock = clock;
  }

  /** @return of how many tasks somebody was told */
  public int tell() {
    var now = changes.tasks();
    if (now == seen) {
      return 0;
    }
    var untold = tasks.untold(clock.instant().minus(NEWS), AT_ONCE);
    untold.forEach(this::tell);
    seen = untold.size() < AT_ONCE ? now : -1;
    return untold.size();
  }

  private void tell(UserTask task) {
    try {
      notice.tell(task);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      // A task with strange data, as of a model that is being tried out, must not keep the others waiting.
      LOG.warn("Nobody could be told of task {}", task.key(), e);
    }
  }
}
