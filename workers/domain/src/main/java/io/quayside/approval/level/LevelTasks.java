package io.quayside.approval.level;

import io.quayside.approval.Completions;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task of a level in the task list's projection, which follows the engine by a moment. */
@Component
class LevelTasks {

  private final TaskCases cases;

  LevelTasks(TaskCases cases) {
    this.cases = cases;
  }

  /** Empty when it has been decided meanwhile. */
  Optional<UserTask> open(ApprovalCase approval) {
    UserTask task =
        cases
            .latestTask(approval.processInstanceKey(), Completions.APPROVE_TASK)
            .orElseThrow(() -> new IllegalStateException("The task is not in the task list yet"));
    return Optional.of(task).filter(UserTask::isOpen);
  }
}
