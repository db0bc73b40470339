package io.quayside.approval.notice;

import io.quayside.history.HistoryChanges;
import io.quayside.history.UserTasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Looks for tasks that nobody has been told of. An approval tells its approvers itself, with the times of its level. */
@Service
public class TellingOfTasks {

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
    untold.forEach(notice::tell);
    seen = untold.size() < AT_ONCE ? now : -1;
    return untold.size();
  }
}
