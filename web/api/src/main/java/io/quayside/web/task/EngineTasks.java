package io.quayside.web.task;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.quayside.history.UserTask;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine is told of a task's owner. It decides between two who claim at once. */
@Component
class EngineTasks {

  private static final int CONFLICT = 409;
  private static final int GONE = 404;

  private final CamundaClient engine;
  private final TaskProjection projection;
  private final UserDirectory directory;

  EngineTasks(CamundaClient engine, TaskProjection projection, UserDirectory directory) {
    this.engine = engine;
    this.projection = projection;
    this.directory = directory;
  }

  UserTask assign(UserTask task, String assignee, boolean override) {
    var action = override ? "assign" : "claim";
    send(task, () -> engine.newAssignUserTaskCommand(task.key()).assignee(assignee).action(action).allowOverride(override).send().join());
    return task.assignedTo(assignee);
  }

  UserTask unassign(UserTask task) {
    send(task, () -> engine.newUnassignUserTaskCommand(task.key()).send().join());
    return task.assignedTo(null);
  }

  UserTask followUp(UserTask task, @Nullable Instant until) {
    var update = engine.newUpdateUserTaskCommand(task.key());
    send(task, () -> (until == null ? update.clearFollowUpDate() : update.followUpDate(until.atOffset(ZoneOffset.UTC))).send().join());
    return task.followedUpAt(until);
  }

  void requireOpen(UserTask task) {
    if (!task.isOpen()) {
      throw closed(task);
    }
  }

  Refusal.Conflict claimedBy(@Nullable String username) {
    var who = username == null ? "Somebody else" : directory.nameOf(username);
    return new Refusal.Conflict("task-claimed", "%s is working on this task.".formatted(who));
  }

  private void send(UserTask task, Runnable command) {
    try {
      command.run();
    } catch (ProblemException problem) {
      throw switch (problem.code()) {
        case CONFLICT -> awaitClaimer(task);
        case GONE -> closed(task);
        default -> problem;
      };
    }
  }

  /** Why the engine refused: the list may not say yet by whom the task was claimed, only that it is open still. */
  private Refusal awaitClaimer(UserTask task) {
    return projection
        .await(task.key(), now -> !now.isUnassigned() || !now.isOpen())
        .filter(UserTask::isOpen)
        .<Refusal>map(now -> claimedBy(now.assignee()))
        .orElseGet(() -> closed(task));
  }

  private static Refusal.Conflict closed(UserTask task) {
    return new Refusal.Conflict("task-closed", "\"%s\" is no longer open.".formatted(task.name()));
  }
}
