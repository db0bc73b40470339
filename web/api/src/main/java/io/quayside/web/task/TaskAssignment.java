package io.quayside.web.task;

import io.quayside.approval.Deciders;
import io.quayside.approval.Deciders.Decider;
import io.quayside.approval.DecidingTasks;
import io.quayside.approval.notice.TaskNotice;
import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who works on a task, and when. Each verb answers with the task as it is once the engine has taken it. Claiming takes an own
 * role: who stands in for somebody decides in that person's place, and so never hides who had the right.
 */
@Service
class TaskAssignment {

  private final EngineTasks engine;
  private final DecidingTasks deciding;
  private final Deciders deciders;
  private final UserDirectory directory;
  private final TaskNotice notice;
  private final Clock clock;

  TaskAssignment(
      EngineTasks engine, DecidingTasks deciding, Deciders deciders, UserDirectory directory, TaskNotice notice, Clock clock) {
    this.engine = engine;
    this.deciding = deciding;
    this.deciders = deciders;
    this.directory = directory;
    this.notice = notice;
    this.clock = clock;
  }

  UserTask claim(UserTask task, CurrentUser user, String ip) {
    engine.requireOpen(task);
    if (task.isAssignedTo(user.username())) {
      return task;
    }
    if (!task.isUnassigned()) {
      throw engine.claimedBy(task.assignee());
    }
    if (!user.inAnyGroup(task.candidateGroups())) {
      throw new Refusal.Forbidden("not-a-candidate", "Only %s can claim this task.".formatted(groups(task)));
    }
    deciding.requireClaimable(task, user, ip);
    return engine.assign(task, user.username(), false);
  }

  UserTask unclaim(UserTask task, CurrentUser user) {
    engine.requireOpen(task);
    if (task.isUnassigned()) {
      return task;
    }
    if (!task.isAssignedTo(user.username()) && !supervises(user)) {
      throw engine.claimedBy(task.assignee());
    }
    requireGroup(task);
    return engine.unassign(task);
  }

  /** Supervisors and members of the task's group hand it to another member of the group. */
  UserTask assign(UserTask task, String assignee, CurrentUser user, String ip) {
    engine.requireOpen(task);
    requireMayAssign(task, user);
    requireGroup(task);
    directory.find(assignee)
        .filter(person -> mayDo(person, task))
        .orElseThrow(() -> new Refusal.Invalid("assignee", "is not one of the " + groups(task)));
    deciding.requireAssignable(task, assignee, user, ip);
    UserTask assigned = engine.assign(task, assignee, true);
    notice.handedOn(task, assignee, user.username());
    return assigned;
  }

  /** Members of the task's group whom no duty forbids it. */
  List<DirectoryUser> assignees(UserTask task, CurrentUser user) {
    requireMayAssign(task, user);
    return deciders.of(task.assignedTo(null)).stream().filter(Decider::ownRight).map(Decider::person).toList();
  }

  /** Only who holds a task puts it off: it must not vanish from the lists of others. */
  UserTask followUp(UserTask task, @Nullable Instant until, CurrentUser user) {
    engine.requireOpen(task);
    if (!task.isAssignedTo(user.username())) {
      throw new Refusal.Conflict("not-claimed", "Claim the task before you put it off, so that it does not vanish for your colleagues.");
    }
    if (until != null && !until.isAfter(clock.instant())) {
      throw new Refusal.Invalid("until", "must be in the future");
    }
    return engine.followUp(task, until);
  }

  private static void requireMayAssign(UserTask task, CurrentUser user) {
    if (!supervises(user) && !user.inAnyGroup(task.candidateGroups())) {
      throw new Refusal.Forbidden("not-a-candidate", "Only %s can hand this task on.".formatted(groups(task)));
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

  private static String groups(UserTask task) {
    return Role.people(task.candidateGroups());
  }
}
