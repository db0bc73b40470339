package io.quayside.approval;

import io.quayside.approval.Outcome.Decided;
import io.quayside.approval.Outcome.DecidedBefore;
import io.quayside.approval.Outcome.DutiesConflict;
import io.quayside.approval.SodRefusal.Attempt;
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
    throw refused(outcome, Attempt.DECIDE, command.ip());
  }

  private Refusal refused(Outcome outcome, Attempt attempt, String ip) {
    if (outcome instanceof DutiesConflict conflict) {
      refusals.record(conflict, attempt, ip);
    }
    return refusals.explain(outcome);
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

  /** Refuses a claim of what the person could not decide; kept as the refusal of the decision would be. */
  public void requireClaimable(UserTask task, CurrentUser user, String ip) {
    if (permissions.of(user, task) instanceof Permission.Denied(Outcome outcome)) {
      throw refused(outcome, Attempt.CLAIM, ip);
    }
  }

  /** Refuses to hand a task to whom duties keep from it, whoever holds it now. */
  public void requireAssignable(UserTask task, String assignee, CurrentUser by, String ip) {
    duties.conflict(task, Authority.own(assignee)).map(conflict -> new DutiesConflict(task, Authority.own(assignee), conflict)).ifPresent(refused -> {
      refusals.recordHandingOn(refused, by.username(), ip);
      throw new Refusal.Invalid("assignee", refusals.explain(refused).getMessage());
    });
  }

  private UserTask visible(long taskKey, CurrentUser user) {
    return tasks
        .find(taskKey)
        .filter(task -> task.companyCode() != null && user.sees(task.companyCode()))
        .orElseThrow(() -> new Refusal.NotFound("task", taskKey));
  }
}
