package io.quayside.web.task;

import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The history follows the engine by some tens of milliseconds, by more under load; whoever changed a task should read the change. */
@Component
class TaskProjection {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final UserTasks tasks;

  TaskProjection(UserTasks tasks) {
    this.tasks = tasks;
  }

  /** Gives the task as soon as the condition holds, or as it is when patience ends. */
  Optional<UserTask> await(long taskKey, Predicate<UserTask> condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var task = tasks.find(taskKey);
    while (task.filter(condition).isEmpty() && System.nanoTime() < deadline && pause()) {
      task = tasks.find(taskKey);
    }
    return task;
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
