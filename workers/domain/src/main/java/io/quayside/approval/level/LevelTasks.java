package io.quayside.approval.level;

import io.quayside.approval.Completions;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tasks of a level in the task list's projection, which follows the engine by a moment. */
@Component
class LevelTasks {

  private static final Comparator<UserTask> SOONEST =
      Comparator.comparing(UserTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(UserTask::key);

  private final TaskCases cases;

  LevelTasks(TaskCases cases) {
    this.cases = cases;
  }

  /** Of the place in which the job with this element instance is; empty when it has been decided meanwhile. */
  Optional<UserTask> open(long elementInstanceKey) {
    UserTask task =
        cases
            .taskInScopeOf(elementInstanceKey, Completions.APPROVE_TASK)
            .orElseThrow(() -> new IllegalStateException("The task is not in the task list yet"));
    return Optional.of(task).filter(UserTask::isOpen);
  }

  /** Whether people hear of it: of several free places beside each other they hear once. */
  boolean isToldOf(UserTask task) {
    return !task.isUnassigned()
        || cases.openTasks(task.processInstanceKey(), task.elementId(), task.approvalLevel()).stream()
            .filter(UserTask::isUnassigned)
            .min(SOONEST)
            .filter(first -> first.key() != task.key())
            .isEmpty();
  }

  /** Places that are opened together are due together. One that is opened again after a question is a round of its own. */
  boolean isFirstOfItsRound(UserTask task) {
    return cases.openTasks(task.processInstanceKey(), task.elementId(), task.approvalLevel()).stream()
        .noneMatch(other -> other.key() < task.key() && Objects.equals(other.dueAt(), task.dueAt()));
  }

  /** What somebody finds behind a link to the level: what they hold, else what is free, else what was asked last. */
  Optional<UserTask> of(long processInstanceKey, int level, String username) {
    List<UserTask> open = cases.openTasks(processInstanceKey, Completions.APPROVE_TASK, level);
    return open.stream().filter(task -> task.isAssignedTo(username)).findFirst()
        .or(() -> open.stream().filter(UserTask::isUnassigned).findFirst())
        .or(() -> cases.latestTask(processInstanceKey, Completions.APPROVE_TASK, level));
  }
}
