package io.quayside.web.task;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.quayside.approval.DecidingTasks;
import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who works on a task. The engine decides between two who claim at once; the answer comes when the list shows it too.
 * Claiming takes an own role: who stands in for somebody decides in that person's place, and so never hides who had the right.
 */
@Service
class TaskAssignment {

  private static final int CONFLICT = 409;
  private static final int GONE = 404;

  private final CamundaClient engine;
  private final TaskProjection projection;
  private final DecidingTasks deciding;
  private final UserDirectory directory;

  TaskAssignment(CamundaClient engine, TaskProjection projection, DecidingTasks deciding, UserDirectory directory) {
    this.engine = engine;
    this.projection = projection;
    this.deciding = deciding;
    this.directory = directory;
  }

  void claim(UserTask task, CurrentUser user) {
    requireOpen(task);
    if (task.isAssignedTo(user.username())) {
      return;
    }
    if (!task.isUnassigned()) {
      throw claimedBy(task.assignee());
    }
    if (!user.inAnyGroup(task.candidateGroups())) {
      throw new Refusal.Forbidden("not-a-candidate", "Only %s can claim this task.".formatted(String.join(", ", task.candidateGroups())));
    }
    var decidability = deciding.decidability(task.key(), user);
    if (!decidability.decidable()) {
      throw new Refusal.Forbidden("segregation-of-duties", decidability.reason());
    }
    send(task, () -> engine.newAssignUserTaskCommand(task.key()).assignee(user.username()).action("claim").allowOverride(false).send().join());
    awaitAssignee(task, user.username());
  }

  void unclaim(UserTask task, CurrentUser user) {
    requireOpen(task);
    if (task.isUnassigned()) {
      return;
    }
    if (!task.isAssignedTo(user.username()) && !supervises(user)) {
      throw claimedBy(task.assignee());
    }
    requireGroup(task);
    send(task, () -> engine.newUnassignUserTaskCommand(task.key()).send().join());
    awaitAssignee(task, null);
  }

  /** Supervisors and members of the task's group hand it to another member of the group. */
  void assign(UserTask task, String assignee, CurrentUser user) {
    requireOpen(task);
    if (!supervises(user) && !user.inAnyGroup(task.candidateGroups())) {
      throw new Refusal.Forbidden("not-a-candidate", "Only %s can hand this task on.".formatted(String.join(", ", task.candidateGroups())));
    }
    requireGroup(task);
    directory.find(assignee)
        .filter(person -> mayDo(person, task))
        .orElseThrow(() -> new Refusal.Invalid("assignee", "is not one of " + String.join(", ", task.candidateGroups())));
    if (task.approvalLevel() != null && task.isRequestedBy(assignee)) {
      throw new Refusal.Invalid("assignee", "has requested this and cannot approve it");
    }
    send(task, () -> engine.newAssignUserTaskCommand(task.key()).assignee(assignee).action("assign").allowOverride(true).send().join());
    awaitAssignee(task, assignee);
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

  private void awaitAssignee(UserTask task, String assignee) {
    projection.await(task.key(), now -> Objects.equals(now.assignee(), assignee) || !now.isOpen());
  }

  private static void requireOpen(UserTask task) {
    if (!task.isOpen()) {
      throw closed(task);
    }
  }

  /** A task that is one person's by its nature, as answering a question is the requester's, stays theirs. */
  private static void requireGroup(UserTask task) {
    if (task.candidateGroups().isEmpty()) {
      throw new Refusal.Conflict("personal-task", "This task belongs to one person and cannot be passed on.");
    }
  }

  private static boolean supervises(CurrentUser user) {
    return user.hasAnyRole(Role.PROCESS_OWNER, Role.ADMINISTRATOR);
  }

  private static boolean mayDo(DirectoryUser person, UserTask task) {
    return task.candidateGroups().stream().flatMap(group -> Role.of(group).stream()).anyMatch(role -> person.mayAct(role, task.companyCode()));
  }

  private Refusal.Conflict claimedBy(@Nullable String username) {
    var who = username == null ? "Somebody else" : directory.nameOf(username);
    return new Refusal.Conflict("task-claimed", "%s is working on this task.".formatted(who));
  }

  private static Refusal.Conflict closed(UserTask task) {
    return new Refusal.Conflict("task-closed", "\"%s\" is no longer open.".formatted(task.name()));
  }
}
