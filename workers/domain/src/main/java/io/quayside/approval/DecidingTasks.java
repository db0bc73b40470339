package io.quayside.approval;

import io.quayside.approval.Outcome.Decided;
import io.quayside.approval.Outcome.DecidedBefore;
import io.quayside.approval.Outcome.DutiesConflict;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Deciding on a task, whatever its kind. The one way by which a person completes a user task. */
@Service
public class DecidingTasks {

  private final UserTasks tasks;
  private final TaskCases cases;
  private final TaskDecision decision;
  private final Permissions permissions;
  private final Duties duties;
  private final Refusals refusals;
  private final ApprovalTrail trail;

  DecidingTasks(UserTasks tasks, TaskCases cases, TaskDecision decision, Permissions permissions, Duties duties, Refusals refusals,
      ApprovalTrail trail) {
    this.tasks = tasks;
    this.cases = cases;
    this.decision = decision;
    this.permissions = permissions;
    this.duties = duties;
    this.refusals = refusals;
    this.trail = trail;
  }

  public Decision decide(DecideTask command) {
    UserTask task = visible(command.taskKey(), command.user());
    Outcome outcome = attemptAnyPlace(task, command);
    if (outcome instanceof Decided(Decision decided)) {
      return decided;
    }
    if (outcome instanceof DutiesConflict conflict) {
      refusals.record(conflict, command.ip());
    }
    throw refusals.explain(outcome);
  }

  /**
   * Several people decide a level beside each other, each on a task of its own. Whoever comes second to one of them takes
   * another one that is free, instead of being told that somebody was first.
   */
  private Outcome attemptAnyPlace(UserTask task, DecideTask command) {
    Outcome outcome = attempt(task, command);
    if (outcome instanceof DecidedBefore(Decision first) && first.kind() == DecisionKind.APPROVE && !first.persons().contains(command.user().username())) {
      for (UserTask place : cases.openBeside(task)) {
        Outcome other = place.isUnassigned() ? attempt(place, command.on(place.key())) : outcome;
        if (!(other instanceof DecidedBefore)) {
          return other;
        }
      }
    }
    return outcome;
  }

  /** The domain that owns the document may forbid what the task allows, as an approver's raising of an amount. */
  private Outcome attempt(UserTask task, DecideTask command) {
    try {
      return decision.decide(task, command);
    } catch (TaskDecision.SecondVote second) {
      return second.outcome();
    } catch (Refusal.Forbidden forbidden) {
      refusals.record(task, command, forbidden);
      throw forbidden;
    }
  }

  /** How far the level is that the task belongs to; of a task that is no approval nothing. */
  public Optional<Quorum> quorum(long taskKey, CurrentUser user) {
    return trail.quorum(visible(taskKey, user));
  }

  /** Says before trying whether it would work; leaves no trace. */
  public Decidability decidability(long taskKey, CurrentUser user) {
    return switch (permissions.of(user, visible(taskKey, user))) {
      case Permission.Granted(Authority authority) -> new Decidability(true, null, authority.onBehalfOf());
      case Permission.Denied(Outcome outcome) ->
          new Decidability(false, refusals.explain(outcome).getMessage(), null);
    };
  }

  /** Why duties forbid somebody this task, whoever holds it now; empty when they do not. */
  public Optional<String> segregation(UserTask task, String username) {
    return duties.conflict(task, Authority.own(username))
        .map(conflict -> refusals.explain(new Outcome.DutiesConflict(task, Authority.own(username), conflict)).getMessage());
  }

  private UserTask visible(long taskKey, CurrentUser user) {
    return tasks
        .find(taskKey)
        .filter(task -> task.companyCode() != null && user.sees(task.companyCode()))
        .orElseThrow(() -> new Refusal.NotFound("task", taskKey));
  }
}
